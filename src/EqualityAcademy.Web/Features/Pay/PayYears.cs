namespace EqualityAcademy.Web.Features.Pay;

/// <summary>Years somebody can mean: outside them a typing error is more likely.</summary>
internal static class PayYears
{
    public const int First = 2000;
    public const int Last = 2100;
}
