using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Assessment.ShowResult;

/// <summary>What would move a result, and how much of it is in the plan.</summary>
public sealed class ShowMoves(Db db, QuickCheck check, ActionsInPlan plan)
{
    /// <returns>Null when the company has no such finished run.</returns>
    public async Task<MovesView?> GetAsync(CompanyScope scope, AssessmentId assessment, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await AnswerSheet.FindAsync(connection, scope, assessment) is not { Finished: true } sheet) return null;
        var planned = await plan.OfAsync(scope, QuickCheck.Id, ct);
        var moves = Moves.Of(check.Current, sheet).Select(m => new PlannedMove(m, m.Action is { } action && planned.TryGetValue(action.Id, out var id) ? id : null)).ToList();
        var gains = moves.Where(m => m.Planned is not null).Select(m => m.Move.Gain).ToList();
        return new(moves, gains.Count, gains.Count == 0 ? null : Scoring.OverallAfter(check.Current.Questions, sheet.Answers, gains));
    }
}

/// <summary>What the list shows.</summary>
/// <param name="Planned">How many of the moves are in the plan.</param>
/// <param name="Reach">The overall level once those are made; null when there are none.</param>
public sealed record MovesView(IReadOnlyList<PlannedMove> Moves, int Planned, int? Reach)
{
    /// <summary>Shown at once; the others are one tap away.</summary>
    public IEnumerable<PlannedMove> First => Moves.Take(ResultView.First);

    public IReadOnlyList<PlannedMove> Others => [.. Moves.Skip(ResultView.First)];
}

/// <summary>A move, and its place in the plan.</summary>
public sealed record PlannedMove(Move Move, PlanActionId? Planned);
