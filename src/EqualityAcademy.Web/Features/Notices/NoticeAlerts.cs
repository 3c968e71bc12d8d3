using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>Says at each duty which of its notices hangs on the wall with a wrong name or number.</summary>
public sealed class NoticeAlerts(NoticeBoard board, ModuleSource modules, NoticeWords words, IStringLocalizer<NoticesTexts> t)
{
    /// <param name="obligation">One obligation, or null for all.</param>
    public async Task<IReadOnlyList<DutyAlert>> FindAsync(CompanyScope scope, string? obligation, CancellationToken ct)
    {
        if (obligation is not null && !modules.Current.Notices.Any(n => n.Obligations.Contains(obligation))) return [];
        var wrong = await board.ToReprintAsync(scope, ct);
        return [.. from view in wrong from id in view.Notice.Obligations where obligation is null || id == obligation select new DutyAlert(id, Text(view), $"notices/{view.Id}")];
    }

    private string Text(NoticeView view) => t["Alert", view.Notice.Titles.In(Languages.Current), words.Of(view.Changes[0], view)];
}
