using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay.CompareJobs.Pairs;

/// <summary>Stores what a company says about two of its jobs.</summary>
public sealed class AnswerPair(Db db, Clock clock)
{
    /// <param name="answers">First and second as the pair names them.</param>
    /// <returns>False when this company does not have both jobs.</returns>
    public Task<bool> RunAsync(CompanyScope scope, JobPair pair, PairAnswers answers, CancellationToken ct = default) => db.InTransactionAsync(async transaction =>
    {
        if (!await Rights.StillMayAsync(transaction, scope, Permission.SeePay)) return false;
        var stored = pair.First.Id == pair.Key.Low ? answers : answers.Swapped();
        var row = new
        {
            scope.Company, scope.Member, pair.Key.Low, pair.Key.High, BasePay = StoredBetter.Write(stored.BasePay), Premiums = StoredBetter.Write(stored.Premiums),
            Written = Code(stored.Written), Reason = Code(stored.Reason), StillTrue = Code(stored.StillTrue), clock.Now,
        };
        return await transaction.Connection!.ExecuteAsync(Upsert, row, transaction) == 1;
    }, ct);

    private static string? Code<T>(T? value) where T : struct, Enum => value is { } known ? JobCodes.Code(known) : null;

    private const string Upsert = """
        insert into pay_pair_answer (company_id, low_job, high_job, base_pay, premiums, written, reason, still_true, entered_by, entered_at)
        select a.company_id, a.id, b.id, @BasePay, @Premiums, @Written, @Reason, @StillTrue, @Member, @Now
        from pay_job a
        join pay_job b on b.id = @High and b.company_id = @Company
        where a.id = @Low and a.company_id = @Company
        on conflict (low_job, high_job) do update set base_pay = excluded.base_pay, premiums = excluded.premiums, written = excluded.written,
            reason = excluded.reason, still_true = excluded.still_true, entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;
}
