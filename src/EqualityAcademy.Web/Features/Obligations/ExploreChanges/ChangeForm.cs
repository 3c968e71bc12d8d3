using System.Globalization;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Features.Obligations.ExploreChanges;

/// <summary>A change and the day looked at.</summary>
public sealed record Asked(Change Change, DateOnly On)
{
    public static Asked Nothing(DateOnly today) => new(new(new(today.Year, today.Month, 1), null, new Dictionary<string, string?>()), today);
}

/// <summary>What is asked, as typed: in the address of the page and in its fields. What is bad stays as it was typed.</summary>
public sealed class ChangeForm
{
    public const string HeadcountField = "headcount";
    public const string FromField = "from";
    public const string OnField = "on";
    public const string Path = "duties/what-if";

    private static readonly string[] Months = ["yyyy-MM", "M/yyyy", "yyyy/M", "M-yyyy"];
    private static readonly FactDefinition AnyDay = new() { Id = OnField, Kind = FactKind.Date, Question = new() { Fr = OnField, En = OnField }, Help = new() { Fr = OnField, En = OnField } };

    public string Headcount { get; set; } = "";

    /// <summary>The month from which the change holds.</summary>
    public string From { get; set; } = "";

    /// <summary>The day looked at; empty: today, or the day of the change when that is later.</summary>
    public string On { get; set; } = "";

    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>The fields of an address; what it does not say is as it is known. A name given twice counts as given last.</summary>
    public static ChangeForm Of(string? query, Situation situation)
    {
        var given = QueryHelpers.ParseQuery(query);
        var form = new ChangeForm
        {
            Headcount = Last(HeadcountField) ?? situation.People?.ToString(CultureInfo.InvariantCulture) ?? "",
            From = Last(FromField) is { Length: > 0 } from ? from : Month(situation.Today),
            On = Last(OnField) ?? "",
        };
        foreach (var fact in situation.Questions) form.Answers[fact.Id] = Last(fact.Id) ?? situation.Known(fact);
        return form;

        string? Last(string name) => given.TryGetValue(name, out var values) ? values[^1]?.Trim() : null;
    }

    public Outcome<Asked> Read(Situation situation)
    {
        var problems = new List<Problem>();
        var from = ReadMonth(situation, problems);
        var people = ReadPeople(situation, from, problems);
        var on = ReadDay(situation, from, problems);
        var answers = ReadAnswers(situation, problems);
        return problems.Count > 0 ? problems : new Asked(new(from, people, answers), on);
    }

    /// <summary>The address that brings this back: only what differs from what is known.</summary>
    public string Address(Situation situation)
    {
        var fields = new Dictionary<string, string?>();
        if (Headcount != situation.People?.ToString(CultureInfo.InvariantCulture)) fields[HeadcountField] = Headcount;
        if (From != Month(situation.Today)) fields[FromField] = From;
        if (On.Length > 0) fields[OnField] = On;
        foreach (var fact in situation.Questions.Where(f => Answers[f.Id] != situation.Known(f))) fields[fact.Id] = Answers[fact.Id];
        return QueryHelpers.AddQueryString(Path, fields);
    }

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateOnly ReadMonth(Situation situation, List<Problem> problems)
    {
        var today = new DateOnly(situation.Today.Year, situation.Today.Month, 1);
        if (!DateOnly.TryParseExact(From, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) problems.Add(new(FromField, "If.FromUnreadable"));
        else if (month < situation.First || month > situation.Last) problems.Add(Outside(FromField, situation));
        else return month;
        return today;
    }

    private decimal? ReadPeople(Situation situation, DateOnly from, List<Problem> problems)
    {
        if (Headcount.Length == 0 && situation.People is null) return null;
        var read = Domain.Members.Headcount.Parse(Headcount, HeadcountField);
        problems.AddRange(read.Problems.Select(p => new Problem(p.Field, "If." + p.TextKey, p.Args)));
        return read.Succeeded && read.Value.People != situation.PeopleOn(from) ? read.Value.People : null;
    }

    private DateOnly ReadDay(Situation situation, DateOnly from, List<Problem> problems)
    {
        var usual = from > situation.Today ? from : situation.Today;
        if (On.Length == 0) return usual;
        if (FactText.Parse(AnyDay, On, CultureInfo.InvariantCulture) is not { } iso) problems.Add(FactText.Problem(AnyDay));
        else if (DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture) is var day && (day < situation.First || day > situation.Last)) problems.Add(Outside(OnField, situation));
        else return day;
        return usual;
    }

    private Dictionary<string, string?> ReadAnswers(Situation situation, List<Problem> problems)
    {
        var changed = new Dictionary<string, string?>();
        foreach (var fact in situation.Questions)
        {
            if (Answers[fact.Id] is var typed && typed == situation.Known(fact)) continue;
            var read = FactText.Parse(fact, typed, Languages.Current.Culture());
            if (read is null && typed is not (CheckAnswers.NotKnown or "")) problems.Add(FactText.Problem(fact));
            else if (read != situation.Known(fact)) changed[fact.Id] = read;
        }

        return changed;
    }

    private static Problem Outside(string field, Situation situation) => new(field, "If.Outside", situation.First.Year, situation.Last.Year);
}
