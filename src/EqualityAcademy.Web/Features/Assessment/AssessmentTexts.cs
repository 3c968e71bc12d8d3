namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>Names the words of this feature.</summary>
public sealed class AssessmentTexts;
