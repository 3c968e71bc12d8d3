namespace EqualityAcademy.Web.Features.ActionPlans;

/// <summary>Names the words of this feature.</summary>
public sealed class ActionPlansTexts;
