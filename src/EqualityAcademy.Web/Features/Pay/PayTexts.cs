namespace EqualityAcademy.Web.Features.Pay;

/// <summary>Names the words of this feature.</summary>
public sealed class PayTexts;
