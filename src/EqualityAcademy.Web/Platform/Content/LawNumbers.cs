using System.Globalization;
using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Puts the numbers of the law, with their unit, where texts say <c>{{law:id}}</c>.</summary>
public static partial class LawNumbers
{
    /// <summary>Days of a campaign from here on lie in the year after it.</summary>
    private const int NextYear = 10_000;

    /// <returns>The text with the values that hold on the day; a date no period covers says so in words.</returns>
    public static string Fill(string text, ModuleLibrary library, Language language, DateOnly day)
    {
        if (!text.Contains("{{law:", StringComparison.Ordinal)) return text;
        return Number().Replace(text, m => Print(library.Parameters[m.Groups[1].Value], language, day));
    }

    /// <summary>The parameters a text names.</summary>
    public static IEnumerable<string> IdsIn(string text) => Number().Matches(text).Select(m => m.Groups[1].Value);

    private static string Print(LawParameter parameter, Language language, DateOnly day)
    {
        if (parameter.On(day) is not { } value) return language == Language.Fr ? "(nombre inconnu à cette date)" : "(number unknown on this date)";
        var culture = CultureInfo.GetCultureInfo(language == Language.Fr ? "fr-FR" : "en-GB");
        var number = value.Value.ToString(value.Value == decimal.Truncate(value.Value) ? "#,0" : "#,0.##", culture);
        var many = language == Language.Fr ? Math.Abs(value.Value) >= 2 : value.Value != 1;
        return (parameter.Unit, language) switch
        {
            (ParameterUnit.Percent, Language.Fr) => $"{number}\u00a0%",
            (ParameterUnit.Percent, _) => $"{number}%",
            (ParameterUnit.Euros, Language.Fr) => $"{number}\u00a0€",
            (ParameterUnit.Euros, _) => $"€{number}",
            (ParameterUnit.Points, Language.Fr) => $"{number}\u00a0points",
            (ParameterUnit.Points, _) => $"{number} points",
            (ParameterUnit.CampaignDay, Language.Fr) => Day(value.Value, day.Year, language) + (value.Value < NextYear ? "" : " de l’année suivante"),
            (ParameterUnit.CampaignDay, _) => Day(value.Value, day.Year, language) + (value.Value < NextYear ? "" : " of the next year"),
            (ParameterUnit.Year, _) => value.Value.ToString("0", culture),
            (ParameterUnit.Kilograms, _) => $"{number}\u00a0kg",
            _ => $"{number}\u00a0{Word(parameter.Unit, language, many)}",
        };
    }

    private static string Day(decimal written, int year, Language language) => Say.DayAndMonth(CampaignDay.Of(written, year)!.Value, language);

    private static string Word(ParameterUnit unit, Language language, bool many) => (unit, language, many) switch
    {
        (ParameterUnit.People, Language.Fr, false) => "personne",
        (ParameterUnit.People, Language.Fr, true) => "personnes",
        (ParameterUnit.People, _, false) => "person",
        (ParameterUnit.People, _, true) => "people",
        (ParameterUnit.WorkingDays, Language.Fr, false) => "jour ouvrable",
        (ParameterUnit.WorkingDays, Language.Fr, true) => "jours ouvrables",
        (ParameterUnit.WorkingDays, _, false) => "working day",
        (ParameterUnit.WorkingDays, _, true) => "working days",
        (ParameterUnit.Months, Language.Fr, _) => "mois",
        (_, Language.Fr, _) => Plural(unit switch { ParameterUnit.Days => "jour", ParameterUnit.Weeks => "semaine", ParameterUnit.Years => "an", ParameterUnit.Hours => "heure", _ => "minute" }, many),
        _ => Plural(unit switch { ParameterUnit.Days => "day", ParameterUnit.Weeks => "week", ParameterUnit.Months => "month", ParameterUnit.Years => "year", ParameterUnit.Hours => "hour", _ => "minute" }, many),
    };

    private static string Plural(string word, bool many) => many ? word + "s" : word;

    [GeneratedRegex(@"\{\{law:([a-z0-9-]+)\}\}")]
    private static partial Regex Number();
}
