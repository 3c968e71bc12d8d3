using System.Globalization;
using System.Text.Json;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Obligations.EvaluateForAnyone;

/// <summary>What a caller sends: a headcount taken to have been so for years, or a series; and facts.</summary>
internal sealed record EvaluateRequest
{
    /// <summary>Today when it is not given.</summary>
    public DateOnly? AsOf { get; init; }

    public decimal? Headcount { get; init; }
    public MonthValue[]? Headcounts { get; init; }

    /// <summary>By name: yes, no, an ISO date or a number.</summary>
    public Dictionary<string, string>? Facts { get; init; }
}

/// <summary>The headcount from a month on, as <c>2026-01</c>.</summary>
internal sealed record MonthValue(string Month, decimal Value);

/// <summary>What was read of it.</summary>
internal sealed record EvaluateInput(DateOnly AsOf, CompanyFacts Facts);

/// <summary>Reads a body field by field, so that each problem names its field as the caller wrote it.</summary>
internal sealed class EvaluateReader(IReadOnlyList<FactDefinition> facts, IReadOnlyDictionary<string, LawParameter> parameters, DateOnly today)
{
    private const int MostMonths = 600;
    private static readonly string[] Names = ["as_of", "headcount", "headcounts", "facts"];
    private readonly List<Problem> _problems = [];

    public Outcome<EvaluateInput> Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) return new Problem("body", "ApiNotAnObject");
        foreach (var unknown in body.EnumerateObject().Where(p => !Names.Contains(p.Name))) _problems.Add(new(unknown.Name, "ApiUnknownField", string.Join(", ", Names)));
        var asOf = Day(body);
        var said = new CompanyFacts(Series(body, asOf), Values(body));
        if (_problems.Count == 0) _problems.AddRange(FactChecks.Of(said, facts, parameters, asOf).Select(p => AskedBack.InWords(p) with { Field = $"facts.{p.Field}" }));
        return _problems.Count > 0 ? _problems : new EvaluateInput(asOf, said);
    }

    private DateOnly Day(JsonElement body)
    {
        if (!body.TryGetProperty("as_of", out var given) || given.ValueKind == JsonValueKind.Null) return today;
        var (earliest, latest) = (new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
        if (Date(given, "yyyy-MM-dd", "") is not { } day) _problems.Add(new("as_of", "ApiNotADate"));
        else if (day < earliest || day >= latest) _problems.Add(new("as_of", "ApiDateOutOfRange", earliest.Year, latest.Year));
        else return day;
        return today;
    }

    private Headcounts Series(JsonElement body, DateOnly asOf)
    {
        var hasOne = body.TryGetProperty("headcount", out var one) && one.ValueKind != JsonValueKind.Null;
        var hasMany = body.TryGetProperty("headcounts", out var many) && many.ValueKind != JsonValueKind.Null;
        if (hasOne == hasMany) _problems.Add(new(hasOne ? "headcounts" : "headcount", hasOne ? "ApiTwoHeadcounts" : "ApiNoHeadcount"));
        else if (hasOne && People(one, "headcount") is { } people) return Headcounts.Assumed(people, asOf);
        else if (hasMany && many.ValueKind == JsonValueKind.Array && many.GetArrayLength() is > 0 and <= MostMonths) return Many(many, asOf);
        else if (hasMany) _problems.Add(new("headcounts", "ApiNotAList", MostMonths));
        return Headcounts.None;
    }

    private Headcounts Many(JsonElement many, DateOnly asOf)
    {
        var places = new Dictionary<DateOnly, int>();
        var series = new List<MonthCount>();
        foreach (var (entry, place) in many.EnumerateArray().Select((e, i) => (e, i)))
        {
            if (Entry(entry, $"headcounts[{place}]") is not { } read) continue;
            if (places.TryAdd(read.Month, place)) series.Add(read);
            else _problems.Add(new($"headcounts[{place}].month", "ApiMonthTwice", SeriesChecks.Name(read.Month)));
        }

        _problems.AddRange(SeriesChecks.Impossible(series, asOf).Concat(SeriesChecks.Silences(series.Where(m => m.Month <= asOf), asOf < today ? asOf : today))
            .Select(p => AskedBack.InWords(p) with { Field = $"headcounts[{places[DateOnly.ParseExact(p.Field, "yyyy-MM", CultureInfo.InvariantCulture)]}].month", TextKey = "Api" + p.TextKey }));
        return Headcounts.Of(series.Select(m => (m.Month, m.People)));
    }

    private MonthCount? Entry(JsonElement entry, string field)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("month", out var month) || !entry.TryGetProperty("value", out var value) || entry.EnumerateObject().Count() != 2)
        {
            _problems.Add(new(field, "ApiMonthAndValue"));
            return null;
        }

        var first = Date(month, "yyyy-MM-dd", "-01");
        if (first is null) _problems.Add(new($"{field}.month", "ApiNotAMonth"));
        return People(value, $"{field}.value") is { } people && first is { } day ? new(day, people) : null;
    }

    private Dictionary<string, string> Values(JsonElement body)
    {
        var values = new Dictionary<string, string>();
        if (!body.TryGetProperty("facts", out var given) || given.ValueKind == JsonValueKind.Null) return values;
        if (given.ValueKind != JsonValueKind.Object) _problems.Add(new("facts", "ApiFactsNotAnObject"));
        else foreach (var fact in given.EnumerateObject())
        {
            var known = facts.FirstOrDefault(f => f.Id == fact.Name);
            var text = fact.Value.ValueKind switch { JsonValueKind.String => fact.Value.GetString(), JsonValueKind.Number => fact.Value.GetRawText(), _ => null };
            if (known is null) _problems.Add(new($"facts.{fact.Name}", "ApiUnknownFact"));
            else if (text is not null && CompanyFacts.CanBe(known.Kind, text) && FactText.Parse(known, text, CultureInfo.InvariantCulture) is { } value) values[fact.Name] = value;
            else _problems.Add(FactText.Problem(known) with { Field = $"facts.{fact.Name}", TextKey = "Api" + FactText.Problem(known).TextKey });
        }

        return values;
    }

    private decimal? People(JsonElement value, string field)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var people) && people is >= 0 and <= Domain.Members.Headcount.Most) return people;
        _problems.Add(new(field, "ApiNotPeople", Domain.Members.Headcount.Most));
        return null;
    }

    private static DateOnly? Date(JsonElement value, string format, string more) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString() + more, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
