using System.Data.Common;
using Dapper;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs;

/// <summary>A pair with what was answered of it, first and second as the pair names them.</summary>
/// <param name="AnsweredOn">Null when nothing was answered.</param>
public sealed record AnsweredPair(JobPair Pair, PairAnswers Answers, DateOnly? AnsweredOn)
{
    public PairOutcome Outcome { get; } = PairOutcome.Of(Answers);

    public bool IsLooked => Outcome.Verdict != Verdict.NotLooked;

    public string Path => $"pay/jobs/pairs/{Pair.First.Id.Value}/{Pair.Second.Id.Value}";
}

/// <summary>The jobs and their pairs, with the answers; the nearest pairs first.</summary>
public sealed record ComparedJobs(JobGrid Grid, IReadOnlyList<AnsweredPair> Pairs)
{
    public AnsweredPair? Find(JobId one, JobId other) => Pairs.FirstOrDefault(p => p.Pair.Key == PairKey.Of(one, other));

    public AnsweredPair? NextOpen => Pairs.FirstOrDefault(p => !p.IsLooked);
}

/// <summary>Reads the grid and what was answered of its pairs. Answers of jobs that are no pair any more wait, unseen.</summary>
public sealed class ReadPairs(Db db)
{
    public async Task<ComparedJobs> GetAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        return await GetAsync(connection, scope, ct);
    }

    internal static async Task<ComparedJobs> GetAsync(DbConnection connection, CompanyScope scope, CancellationToken ct)
    {
        var grid = await ReadJobs.GetAsync(connection, scope, ct);
        var rows = await connection.QueryAsync<Row>(new(Select, new { scope.Company }, cancellationToken: ct));
        var said = rows.ToDictionary(r => PairKey.Of(r.LowJob, r.HighJob));
        return new(grid, [.. grid.Pairs.Select(p => said.TryGetValue(p.Key, out var row) ? new AnsweredPair(p, row.AnswersOf(p), Clock.DayOf(row.EnteredAt)) : new(p, PairAnswers.None, null))]);
    }

    private sealed record Row(JobId LowJob, JobId HighJob, string? BasePay, string? Premiums, string? Written, string? Reason, string? StillTrue, DateTimeOffset EnteredAt)
    {
        /// <summary>Stored by the order of ids, which never changes; read by who holds the jobs today.</summary>
        public PairAnswers AnswersOf(JobPair pair)
        {
            var stored = new PairAnswers(StoredBetter.Read(BasePay), StoredBetter.Read(Premiums), JobCodes.Read<YesNo>(Written), JobCodes.Read<PairReason>(Reason), JobCodes.Read<YesNo>(StillTrue));
            return pair.First.Id == pair.Key.Low ? stored : stored.Swapped();
        }
    }

    private const string Select = """
        select low_job, high_job, base_pay, premiums, written, reason, still_true, entered_at
        from pay_pair_answer
        where company_id = @Company
        """;
}

/// <summary>Which job has more, as stored: low and high by the order of their ids.</summary>
internal static class StoredBetter
{
    public static Better? Read(string? code) => code switch { "low" => Better.First, "high" => Better.Second, _ => JobCodes.Read<Better>(code) };

    public static string? Write(Better? better) => better switch { Better.First => "low", Better.Second => "high", { } other => JobCodes.Code(other), null => null };
}
