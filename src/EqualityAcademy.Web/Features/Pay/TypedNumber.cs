using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>One number as somebody writes it in their language.</summary>
internal static class TypedNumber
{
    private const int Thousand = 1000;

    /// <summary>A lone mark with three digits behind it stands for thousands when it is not the decimal mark of the language.</summary>
    public static NumberState Read(string text, out decimal value)
    {
        var state = PayrollCells.Number(text, out value);
        if (state != NumberState.Ambiguous || text.Contains(Languages.Current.Culture().NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal)) return state;
        value *= Thousand;
        return NumberState.Read;
    }
}
