namespace EqualityAcademy.Web.Features.Demo;

/// <summary>Names the words of this feature.</summary>
public sealed class DemoTexts;
