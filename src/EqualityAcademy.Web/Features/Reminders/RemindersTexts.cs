namespace EqualityAcademy.Web.Features.Reminders;

/// <summary>Names the words of this feature.</summary>
public sealed class RemindersTexts;
