using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>Reads numbers as people write them in their language: 27 300,50 or 27,300.50, with a euro or percent sign or without.</summary>
internal sealed class NumberReader(TypedTotals typed)
{
    private const int CountBelow = 1_000_000_000;

    public List<Problem> Problems { get; } = [];

    /// <param name="needed">False where an empty field says that nobody is there.</param>
    public int Count(string name, bool needed)
    {
        if (typed[name].Length == 0)
        {
            if (needed) Problems.Add(new(name, "Totals.CountMissing"));
            return 0;
        }

        if (TypedNumber.Read(typed[name], out var value) == NumberState.Read && value == decimal.Truncate(value) && Math.Abs(value) < CountBelow) return (int)value;
        Problems.Add(new(name, "Totals.NotACount"));
        return 0;
    }

    /// <summary>Euros; a mark that may be of decimals or of thousands is asked about.</summary>
    public decimal? Amount(string name)
    {
        if (typed[name].Length == 0) return null;
        var state = TypedNumber.Read(typed[name], out var value);
        if (state == NumberState.Read) return value;
        Problems.Add(state == NumberState.Ambiguous ? new(name, "CellAmbiguous", typed[name]) : new(name, "CellNotANumber"));
        return null;
    }

    /// <summary>A rate has no thousands: 12,345 is twelve and a bit.</summary>
    public decimal? Percent(string name)
    {
        var text = typed[name].TrimEnd('%').TrimEnd();
        if (text.Length == 0) return null;
        if (PayrollCells.Number(text, out var value) != NumberState.Wrong) return value;
        Problems.Add(new(name, "CellNotANumber"));
        return null;
    }
}
