namespace EqualityAcademy.Web.Features.Members;

/// <summary>Names the words of this feature.</summary>
public sealed class MembersTexts;
