using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>Ways from a notice to pages of other features.</summary>
internal static class NoticeLinks
{
    /// <summary>Where a photo of the posted sheet becomes evidence of its first obligation.</summary>
    public static string Photo(NoticeView view) =>
        $"duties/{view.Notice.Obligations[0]}/evidence?title={Uri.EscapeDataString(view.Notice.Titles.In(Languages.Current))}";
}
