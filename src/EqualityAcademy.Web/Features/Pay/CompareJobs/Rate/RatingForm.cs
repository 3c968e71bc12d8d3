using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Rate;

/// <summary>A rating as it was posted: one field for each criterion and each load, and the class. What is empty is left open.</summary>
public sealed class RatingForm(IReadOnlyDictionary<string, string> posted)
{
    public const string Given = "Class";

    public static string Field(Criterion criterion) => $"Criterion{criterion}";

    public static string Field(Load load) => $"Load{load}";

    public static RatingForm Of(JobRating rating)
    {
        var fields = rating.Degrees.ToDictionary(d => Field(d.Key), d => Text(d.Value));
        foreach (var (load, level) in rating.Loads) fields[Field(load)] = Text(level);
        if (rating.Given is { } given) fields[Given] = given.ToString();
        return new(fields);
    }

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string this[string field] => posted.GetValueOrDefault(field) ?? "";

    public Outcome<JobRating> Read()
    {
        var problems = new List<Problem>();
        var degrees = Numbers(Criteria.All, Field, Criteria.LowestDegree, Criteria.HighestDegree, problems);
        var loads = Numbers(Criteria.Loads, Field, Criteria.LightestLoad, Criteria.HeaviestLoad, problems);
        var given = this[Given].Length == 0 ? null : MetallurgyClass.Parse(this[Given]);
        if (this[Given].Length > 0 && given is null) problems.Add(new(Given, "Jobs.NotAClass", MetallurgyClass.All[0], MetallurgyClass.All[^1]));
        return problems.Count > 0 ? problems : new JobRating(degrees, loads, given);
    }

    private Dictionary<T, int> Numbers<T>(IEnumerable<T> names, Func<T, string> field, int least, int most, List<Problem> problems) where T : struct, Enum
    {
        var read = new Dictionary<T, int>();
        foreach (var name in names.Where(n => this[field(n)].Length > 0))
        {
            if (int.TryParse(this[field(name)], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) read[name] = value;
            else problems.Add(new(field(name), "Jobs.NotADegree", least, most));
        }

        return read;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
