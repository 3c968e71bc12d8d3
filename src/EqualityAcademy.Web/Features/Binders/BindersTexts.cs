namespace EqualityAcademy.Web.Features.Binders;

/// <summary>Names the words of this feature.</summary>
public sealed class BindersTexts;
