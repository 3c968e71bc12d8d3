using Dapper;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members.ShowPeople;

/// <summary>Gives the company a new join code; the posters that hang somewhere stop working.</summary>
public sealed class RenewJoinCode(Db db, Clock clock)
{
    private const int Tries = 8;

    public async Task RunAsync(CompanyScope scope, CancellationToken ct = default)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                await db.InTransactionAsync(async t =>
                {
                    await t.Connection!.ExecuteAsync(Update, new { scope.Company, Code = JoinCode.Draw() }, t);
                    await Audit.WriteAsync(t, clock, new("join-code-renewed", scope.Company, null, scope.Person, null));
                }, ct);
                return;
            }
            catch (Exception error) when (left > 1 && Dialect.IsDuplicate(error))
            {
                continue;
            }
        }
    }

    private const string Update = "update company set join_code = @Code where id = @Company";
}
