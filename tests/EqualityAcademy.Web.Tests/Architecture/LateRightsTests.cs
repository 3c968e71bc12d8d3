using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Accounts;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Members.ChangeMember;
using EqualityAcademy.Web.Features.Obligations.ExploreChanges;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Architecture;

/// <summary>Rights that outlive their reason: an open circuit, an old link. None of them changes anything.</summary>
public sealed class LateRightsTests(DemoAcademy academy) : IClassFixture<DemoAcademy>
{
    private static readonly CompanyScope Before = new(Cast.Martin.Id, Cast.Fanny.Membership, Cast.Fanny.Person, Role.Manager);

    [Fact]
    public async Task A_board_left_open_by_a_demoted_manager_changes_nothing()
    {
        await using var services = academy.Academy.Services.CreateAsyncScope();
        var change = services.ServiceProvider.GetRequiredService<ChangeStatus>();
        var add = services.ServiceProvider.GetRequiredService<AddAction>();
        await using var connection = await academy.Get<Db>().OpenAsync();
        var action = await connection.ExecuteScalarAsync<string>("select cast(a.id as text) from plan_action a join plan p on p.id = a.plan_id where a.company_id = @Company and p.replaced_at is null and a.status = 'todo' limit 1", new { Company = Before.Company });
        var id = PlanActionId.From(Guid.Parse(action!));
        await connection.ExecuteAsync("update membership set role = 'learner' where id = @Member", new { Before.Member });

        Assert.False(await change.RunAsync(Before, id, ActionStatus.Done));
        Assert.False((await add.RunAsync(Before, new ActionToAdd.Own("Too late", "2027-03-15"))).Succeeded);

        await connection.ExecuteAsync("update membership set role = 'manager' where id = @Member", new { Before.Member });
        Assert.True(await change.RunAsync(Before, id, ActionStatus.Doing));
    }

    [Fact]
    public async Task A_what_if_left_open_by_someone_who_may_no_longer_see_duties_answers_nothing()
    {
        var situations = academy.Get<ReadSituation>();
        Assert.NotNull(await situations.GetAsync(Before));
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("update membership set role = 'learner' where id = @Member", new { Before.Member });
        Assert.Null(await situations.GetAsync(Before));
        await connection.ExecuteAsync("update membership set role = 'manager', left_at = @Now where id = @Member", new { Before.Member, academy.Academy.Clock.Now });
        Assert.Null(await situations.GetAsync(Before));
        await connection.ExecuteAsync("update membership set left_at = null where id = @Member", new { Before.Member });
        Assert.Null(await situations.GetAsync(Before with { Company = Cast.Orion.Id }));
        Assert.NotNull(await situations.GetAsync(Before));
    }

    [Fact]
    public async Task An_older_invitation_does_not_undo_a_demotion()
    {
        var old = academy.Get<Invitations>().LinkTo(Cast.Lumiere.Id, EmailAddress.Parse(Cast.Claire.Email)!, "Claire", Role.Manager);
        academy.Academy.Clock.Advance(TimeSpan.FromMinutes(5));
        var bruno = new CompanyScope(Cast.Lumiere.Id, Cast.Bruno.Membership, Cast.Bruno.Person, Role.Manager);
        await using var services = academy.Academy.Services.CreateAsyncScope();
        await services.ServiceProvider.GetRequiredService<ChangeMember>().SetRoleAsync(bruno, Cast.Claire.Membership, Role.Learner, null);

        var browser = academy.Academy.Visitor();
        await browser.Submit(await browser.Get(old), "main form");
        await using var connection = await academy.Get<Db>().OpenAsync();
        Assert.Equal("learner", await connection.ExecuteScalarAsync<string>("select role from membership where id = @Id", new { Id = Cast.Claire.Membership }));
    }
}
