using System.Collections;
using System.Reflection;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>Pictures of the sample companies and of typed totals, and what they say.</summary>
internal static class Pictures
{
    public static readonly ReferencePeriod Year2026 = ReferencePeriod.CalendarYear(2026);

    /// <summary>60, 180 or 320 people.</summary>
    public static async Task<PayPicture> Of(Academy academy, int people) => PayPicture.Of(await Result(academy, people));

    public static async Task<PayResult> Result(Academy academy, int people)
    {
        await using var csv = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Pay", "Examples", $"mecanique-{people:000}.csv"));
        var reading = await academy.Get<ReadPayrollList>().RunAsync(new CsvStream(csv, ReadPayrollList.MostBytes), people > 250 ? PayBand.From251 : PayBand.Of50To250, Year2026, default);
        return reading.Result!;
    }

    /// <summary>index-egapro.md §14.1 in short: two groups that count, one that does not.</summary>
    public static PayPicture Typed(Grouping grouping = Grouping.Csp)
    {
        GroupEntry[] groups = [new(Csp.Ouvriers, AgeBand.From30To39, 6, 14, 25_100, 27_300), new(Csp.Ouvriers, AgeBand.From50, 2, 11, null, null), new(Csp.Employes, AgeBand.From30To39, 6, 3, 27_400, 25_600)];
        GroupEntry[] levels = [new(new Level("csp:ouvriers"), AgeBand.From30To39, 6, 14, 25_100, 27_300), new(new Level(""), AgeBand.From50, 8, 14, 20_000, 20_000)];
        return PayPicture.Of(new IndexAggregates
        {
            Band = PayBand.Of50To250,
            Headcounts = [.. groups.Select(g => new CellHeadcount(g.Key.Csp!.Value, g.Age, g.Women, g.Men))],
            PayGap = new(grouping, grouping == Grouping.Csp ? groups : levels),
            RaisesOrPromotions = new(true, 5, 7),
            Maternity = new(false, 0, 0),
            TopTen = new(2, 8),
        }.Compute().Value, Year2026);
    }

    /// <summary>Every public property, derived ones too, by path: what two pictures that are equal agree on.</summary>
    public static IEnumerable<string> Facts(object? value, string path = "")
    {
        if (value is null or string or Enum or bool or int or decimal or DateOnly or Ratio) return [$"{path} = {value}"];
        if (value is IEnumerable list) return list.Cast<object?>().SelectMany((v, i) => Facts(v, $"{path}/{i}"));
        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Facts(Value(p, value), $"{path}/{p.Name}"));
    }

    /// <summary>A finding has a value or a reason; the other of the two throws.</summary>
    private static object? Value(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException error) when (error.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
