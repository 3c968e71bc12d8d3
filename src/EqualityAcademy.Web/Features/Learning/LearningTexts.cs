namespace EqualityAcademy.Web.Features.Learning;

/// <summary>Names the words of this feature.</summary>
public sealed class LearningTexts;
