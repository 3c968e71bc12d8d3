namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Names the words of this feature.</summary>
public sealed class AccountsTexts;
