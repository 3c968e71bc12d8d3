using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>What a visitor has said, as it stands in the address: a headcount, and answers to some questions in the order asked.</summary>
public sealed record CheckAnswers(int People, IReadOnlyDictionary<string, string> Given)
{
    /// <summary>The question was asked, and the answer is not known.</summary>
    public const string NotKnown = "unknown";

    public const string CountField = "count";

    /// <summary>The answers that say something.</summary>
    public IReadOnlyDictionary<string, string> Known => Given.Where(g => g.Value != NotKnown).ToDictionary(g => g.Key, g => g.Value);

    /// <summary>What can be read; what cannot is left out, with a problem at the number that was typed.</summary>
    /// <param name="value">The value posted or queried under a name.</param>
    /// <returns>Answers in the order of the questions; nothing written is an answer not known.</returns>
    public static (IReadOnlyDictionary<string, string> Given, IReadOnlyList<Problem> Problems) Read(IEnumerable<FactDefinition> facts, Func<string, string?> value)
    {
        var given = new Dictionary<string, string>();
        var problems = new List<Problem>();
        foreach (var fact in facts.Where(f => f.Kind != FactKind.Date))
        {
            if (value(fact.Id) is not { } typed) continue;
            var read = typed is NotKnown or "" ? NotKnown : FactText.Parse(fact, typed, Languages.Current.Culture());
            if (read is not null) given[fact.Id] = read;
            else if (fact.Kind == FactKind.Number) problems.Add(FactText.Problem(fact));
        }

        return (given, problems);
    }

    public CheckAnswers Without(string fact) => this with { Given = Given.Where(g => g.Key != fact).ToDictionary(g => g.Key, g => g.Value) };

    public CheckAnswers With(string fact, string value) => this with { Given = new Dictionary<string, string>(Given) { [fact] = value } };

    /// <summary>The address of a page with these answers.</summary>
    public string Address(string path) => $"{path}?{string.Join('&', Fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}"))}";

    /// <summary>Names and values, as fields of a form.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        Given.Select(g => (g.Key, g.Value)).Prepend((CountField, People.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
