using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Clusters.ShowOverview;

/// <summary>The cluster's home: one answer, whom to call, and totals.</summary>
/// <param name="Group">The group looked at; null for all members.</param>
/// <param name="Hidden">The group is too small for any figure, or would give away one that is.</param>
public sealed record Overview(
    DateTimeOffset At, int Members, IReadOnlyList<GroupChoice> Choices, GroupKey? Group, bool Hidden,
    FunnelCounts Funnel, IReadOnlyList<CallLine> Calls, HeatMap Heat, TrainingTotals Training);

/// <summary>A group one may look at, with the number of its companies.</summary>
public sealed record GroupChoice(GroupKey Key, int Companies);

/// <summary>How many members have come how far. What the list of members does not say of one company is disclosed as a total only.</summary>
public sealed record FunnelCounts(int Invited, int Joined, int Checked, int Planned, Disclosed<int> HalfDone, Disclosed<int> Rechecked);

/// <summary>A member who may be glad of a call.</summary>
public sealed record CallLine(ClusterMember Member, Call Call);

/// <summary>Companies by theme and level.</summary>
/// <param name="Checks">Finished checks behind the figures.</param>
public sealed record HeatMap(int Checks, IReadOnlyList<HeatRow> Rows)
{
    /// <summary>The theme where most companies stand at level 0 or 1, as far as the cells that are shown tell.</summary>
    public HeatRow? Hardest => Rows.Where(r => r.Beginners > 0).MaxBy(r => r.Beginners);
}

/// <summary>One theme; its cells are the levels 0 to 4.</summary>
public sealed record HeatRow(LocalText Theme, IReadOnlyList<Disclosed<int>> Cells)
{
    /// <summary>Companies shown at level 0 or 1; hidden ones are not counted, so it is a least number.</summary>
    public int Beginners => Cells.Take(2).Where(c => c.IsShown).Sum(c => c.Value);

    /// <summary>1 to 4, from the share of the largest cell; null for an empty or hidden one.</summary>
    public int? Shade(int level)
    {
        var most = Cells.Where(c => c.IsShown).Select(c => c.Value).DefaultIfEmpty().Max();
        return Cells[level] is { IsShown: true, Value: > 0 } cell ? 1 + Math.Min(3, cell.Value * 4 / (most + 1)) : null;
    }
}

/// <summary>People with a finished module, in companies of five learners or more.</summary>
public sealed record TrainingTotals(int Companies, int People, int Trained, IReadOnlyList<ModuleTotal> Modules);

/// <summary>People who have finished one module, over all members.</summary>
public sealed record ModuleTotal(LocalText Title, Disclosed<int> People);
