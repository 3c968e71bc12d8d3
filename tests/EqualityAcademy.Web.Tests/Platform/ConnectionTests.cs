using System.Data.Common;
using Dapper;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

public sealed class ConnectionTests(Academy academy) : IClassFixture<Academy>
{
    private const string Orphan = "insert into reminder_stop (person_id, company_id, stopped_at) values (@Id, @Id, @Now)";

    [Fact]
    public async Task A_row_that_refers_to_nothing_is_refused_on_every_connection_new_or_reused()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            await using var one = await academy.Get<Db>().OpenAsync();
            await using var other = await academy.Get<Db>().OpenAsync();
            foreach (var connection in new[] { one, other })
                await Assert.ThrowsAnyAsync<DbException>(() => connection.ExecuteAsync(Orphan, new { Id = EqualityAcademy.Domain.Shared.RowId.From(Guid.NewGuid()), academy.Clock.Now }));
        }
    }
}
