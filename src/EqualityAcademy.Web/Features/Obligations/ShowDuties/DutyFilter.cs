using EqualityAcademy.Domain.Obligations;

namespace EqualityAcademy.Web.Features.Obligations.ShowDuties;

/// <summary>What a reader wants to see of the duties that apply. What an address says wrongly is passed over.</summary>
/// <param name="Progress">Null: whatever was done.</param>
/// <param name="Months">Only what falls due within these months; null: also what has no date.</param>
public sealed record DutyFilter(DutyTheme? Theme, DutyProgress? Progress, int? Months)
{
    public static IReadOnlyList<int> Periods { get; } = [3, 12];

    public static DutyFilter Read(string? theme, string? state, string? months) => new(
        Enum.TryParse<DutyTheme>(theme, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted) ? wanted : null,
        state == "all" ? null : Enum.TryParse<DutyProgress>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : DutyProgress.Todo,
        int.TryParse(months, out var number) && Periods.Contains(number) ? number : null);

    /// <summary>The whole page is shown: nothing was chosen.</summary>
    public bool IsPlain => this is { Theme: null, Progress: DutyProgress.Todo, Months: null };

    public bool Keeps(DutyLine line, DateOnly day) => line.Duty.Status == DutyStatus.Applies && KeepsTheme(line)
        && (Progress is null || Progress == line.Standing.Progress)
        && (Months is not { } months || line.Standing.Next is { } next && next <= day.AddMonths(months));

    public bool KeepsTheme(DutyLine line) => Theme is null || Theme == line.Duty.Obligation.Theme;
}
