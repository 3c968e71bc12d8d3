namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Names the words of this feature.</summary>
public sealed class ObligationsTexts;
