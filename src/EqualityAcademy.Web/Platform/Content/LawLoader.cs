using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What <c>modules/law-fr</c> holds.</summary>
internal sealed record LawFiles(
    IReadOnlyDictionary<string, LawParameter> Parameters, HelpLines? HelpLines, IReadOnlyList<FactDefinition> Facts, IReadOnlyList<Obligation> Obligations,
    IReadOnlyList<Notice> Notices, IReadOnlyDictionary<string, LawStanding> Standings);

/// <summary>Loads the folder of kind law: parameters, facts, obligations, national lines, notices, standings.</summary>
internal static partial class LawLoader
{
    private const int MostSentences = 3;
    private const int CommonYear = 2027;
    private static readonly string[] Grades = ["A", "B", "C", "K"];

    /// <param name="openCourses">Courses a notice may lead to: its readers have no account.</param>
    public static LawFiles Load(string folder, IReadOnlyCollection<string> openCourses, bool examples, ContentProblems problems)
    {
        var parameters = LoadAll<LawParameter>(Path.Combine(folder, "parameters"), problems).ToDictionary(p => p.Key, p => p.Value);
        foreach (var (path, parameter) in parameters)
        {
            problems.Require(parameter.Id == Path.GetFileNameWithoutExtension(path), path, "id:", "id must be the name of the file");
            problems.Require(parameter.Values.Length > 0, path, "values:", "a parameter has at least one value");
            foreach (var value in parameter.Unit == ParameterUnit.CampaignDay ? parameter.Values : [])
                problems.Require(CampaignDay.Of(value.Value, CommonYear) is not null, path, "values:", $"{value.Value} is no day of a campaign: 601 is 1 June of its year, 10101 is 1 January of the next");
        }

        var byId = parameters.Values.ToDictionary(p => p.Id);
        var lines = YamlFiles.Read<HelpLines>(Path.Combine(folder, "contacts.yaml"), problems);
        var factsPath = Path.Combine(folder, "facts.yaml");
        var facts = YamlFiles.Read<FactFile>(factsPath, problems)?.Facts ?? [];
        foreach (var twice in facts.GroupBy(f => f.Id).Where(g => g.Count() > 1)) problems.Require(false, factsPath, twice.Key, $"the fact {twice.Key} is listed twice");
        foreach (var fact in facts) RequireTies(fact, facts, byId, factsPath, problems);
        foreach (var fact in facts)
            problems.Require(fact.Kind == FactKind.YesNo == (fact.SaidYes is not null && fact.SaidNo is not null), factsPath, $"id: {fact.Id}", "a yes-no fact, and no other, has said_yes and said_no");
        var obligations = LoadAll<Obligation>(Path.Combine(folder, "obligations"), problems);
        var checks = new ObligationChecks(byId, facts.ToDictionary(f => f.Id, f => f.Kind), problems);
        foreach (var (path, obligation) in obligations)
        {
            checks.Check(path, obligation);
            if (examples) checks.CheckExamples(path, obligation);
        }

        var notices = LoadAll<Notice>(Path.Combine(folder, "notices"), problems);
        var noticeChecks = new NoticeChecks([.. obligations.Select(o => o.Value.Id)], [.. lines?.Lines.Select(l => l.Id) ?? []], openCourses, problems);
        foreach (var (path, notice) in notices) noticeChecks.Check(path, notice);
        return new(byId, lines, facts, [.. obligations.Select(o => o.Value)], [.. notices.Select(n => n.Value).OrderBy(n => n.Order)], Standings(folder, problems));
    }

    private static Dictionary<string, LawStanding> Standings(string folder, ContentProblems problems)
    {
        var standings = LoadAll<LawStanding>(Path.Combine(folder, "standing"), problems);
        foreach (var (path, standing) in standings)
        {
            problems.Require(standing.Id == Path.GetFileNameWithoutExtension(path), path, "id:", "id must be the name of the file");
            problems.Require(standing.Citations.Length > 0, path, "citations:", "a standing cites its source");
            foreach (var source in standing.Citations) RequireGrade(source.Grade, path, source.Ref, problems);
            foreach (var text in new[] { standing.Text.Fr, standing.Text.En })
                problems.Require(SentenceEnd().Count(text) is >= 1 and <= MostSentences, path, "text:", $"the text has one to {MostSentences} sentences");
        }

        return standings.ToDictionary(s => Path.GetFileNameWithoutExtension(s.Key), s => s.Value);
    }

    private static void RequireTies(FactDefinition fact, FactDefinition[] facts, Dictionary<string, LawParameter> parameters, string path, ContentProblems problems)
    {
        var place = $"id: {fact.Id}";
        problems.Require(fact.OnlyIf is null || facts.Any(f => f.Id == fact.OnlyIf && f.Kind == FactKind.YesNo), path, place, $"only_if names no yes-no fact: {fact.OnlyIf}");
        problems.Require(fact.NotBefore is null || (fact.Kind == FactKind.Date && facts.Any(f => f.Id == fact.NotBefore && f.Kind == FactKind.Date)), path, place, $"not_before ties two dates: {fact.NotBefore}");
        problems.Require(fact.FromHeadcount is null || parameters.GetValueOrDefault(fact.FromHeadcount)?.Unit == ParameterUnit.People, path, place, $"from_headcount names no headcount: {fact.FromHeadcount}");
        problems.Require((fact.Least is null && fact.Most is null) || (fact.Kind == FactKind.Number && fact.Least < fact.Most), path, place, "a number has a least and a most, the least first");
    }

    public static void RequireGrade(string grade, string path, string word, ContentProblems problems) =>
        problems.Require(Grades.Contains(grade), path, word, $"grade '{grade}' is not one of {string.Join(", ", Grades)}; U is never filed");

    private static List<KeyValuePair<string, T>> LoadAll<T>(string folder, ContentProblems problems) where T : class
    {
        var loaded = new List<KeyValuePair<string, T>>();
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToArray() : [])
            if (YamlFiles.Read<T>(path, problems) is { } value) loaded.Add(new(path, value));
        return loaded;
    }

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEnd();
}
