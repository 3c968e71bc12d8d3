using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Grid;

/// <summary>A job as it was typed: its title, and how many women and men hold it.</summary>
public sealed record JobForm(string? Title, string? Women, string? Men)
{
    public const int TitleLength = 80;
    public const int MostPeople = 9999;

    /// <summary>An empty count is none; somebody must hold the job.</summary>
    public Outcome<JobInput> Read()
    {
        var problems = new List<Problem>();
        var title = string.Join(' ', string.Concat((Title ?? "").Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (title.Length == 0) problems.Add(new(nameof(Title), "Jobs.NeedTitle"));
        else if (title.Length > TitleLength) problems.Add(new(nameof(Title), "Jobs.TitleTooLong", TitleLength));
        var (women, men) = (Count(Women, nameof(Women), problems), Count(Men, nameof(Men), problems));
        if (women == 0 && men == 0) problems.Add(new(nameof(Women), "Jobs.NeedPeople"));
        return problems.Count > 0 ? problems : new JobInput(title, women!.Value, men!.Value);
    }

    private static int? Count(string? typed, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return 0;
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostPeople) return count;
        problems.Add(new(field, "Jobs.NotACount", MostPeople));
        return null;
    }
}

/// <summary>A job that can be stored.</summary>
public sealed record JobInput(string Title, int Women, int Men);
