namespace EqualityAcademy.Web.Features.Notices;

/// <summary>Names the words of this feature.</summary>
public sealed class NoticesTexts;
