namespace EqualityAcademy.Web.Features.Home;

/// <summary>Names the words of this feature.</summary>
public sealed class HomeTexts;
