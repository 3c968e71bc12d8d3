using System.Net;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.ActionPlans;

public sealed class ChangeActionTests(Academy academy) : IClassFixture<Academy>
{
    private static string Address(PlanActionId action) => $"/c/{Cast.Lumiere.Slug}/plan/actions/{action.Value}";

    [Fact]
    public async Task A_status_changes_without_script_and_the_history_says_who()
    {
        var (bruno, action) = await StartAsync();
        var page = await bruno.Submit(await bruno.Get(Address(action)), "form.next-step", ("Status", "doing"));
        Assert.Contains("C’est enregistré.", page.Main, StringComparison.Ordinal);
        Assert.Equal("En cours", page.Find(".head .tag")?.TextContent);
        Assert.Contains("État : En cours", page.Find("section[aria-labelledby=history-h]")!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(Cast.Bruno.Name, page.Find("section[aria-labelledby=history-h]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_is_ticked_with_day_and_author_and_can_be_unticked()
    {
        var (bruno, action) = await StartAsync();
        var ticked = await bruno.Submit(await bruno.Get(Address(action)), "form:has(#step-1)", ("Tick", "1"));
        Assert.Equal("true", ticked.Find("#step-1")?.GetAttribute("aria-pressed"));
        Assert.Contains($"21 novembre 2026, {Cast.Bruno.Name}", ticked.Main, StringComparison.Ordinal);
        var unticked = await bruno.Submit(ticked, "form:has(#step-1)", ("Untick", "1"));
        Assert.Equal("false", unticked.Find("#step-1")?.GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task Evidence_is_kept_with_its_author_and_an_empty_note_is_refused()
    {
        var (bruno, action) = await StartAsync();
        var empty = await bruno.Submit(await bruno.Get(Address(action)), "form:has(#Note)", ("Note", " "));
        Assert.Equal("Écrivez ce qui prouve l’action", empty.Find("#Note-error")?.TextContent);
        var page = await bruno.Submit(empty, "form:has(#Note)", ("Note", "Photo du 20 novembre <b>signée</b>"));
        Assert.Contains("Photo du 20 novembre <b>signée</b>", page.Find(".plan-notes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_is_a_member_or_a_written_name_never_somebody_of_another_company()
    {
        var (bruno, action) = await StartAsync();
        var member = await bruno.Submit(await bruno.Get(Address(action)), "form:has(#OwnerMember)", ("OwnerMember", Cast.Claire.Membership.Value.ToString()));
        Assert.Contains(Cast.Claire.Name, member.Find("section[aria-labelledby=owner-h] .person")!.TextContent, StringComparison.Ordinal);
        var written = await bruno.Submit(member, "form:has(#OwnerMember)", ("OwnerName", "Le secrétariat"));
        Assert.Contains("Le secrétariat", written.Find("section[aria-labelledby=owner-h] .person")!.TextContent, StringComparison.Ordinal);
        var stranger = await bruno.Submit(written, "form:has(#OwnerMember)", ("OwnerMember", Cast.Omar.Membership.Value.ToString()), ("OwnerName", ""));
        Assert.Null(stranger.Find("section[aria-labelledby=owner-h] .person"));
    }

    [Fact]
    public async Task August_is_allowed_with_a_warning_and_the_past_is_not()
    {
        var (bruno, action) = await StartAsync();
        var august = await bruno.Submit(await bruno.Get(Address(action)), "form:has(#Due)", ("Due", "2027-08-12"));
        Assert.Contains("12 août 2027", august.Main, StringComparison.Ordinal);
        Assert.NotNull(august.Find("section[aria-labelledby=due-h] .notice.soon"));
        var past = await bruno.Submit(august, "form:has(#Due)", ("Due", "2026-11-20"));
        Assert.Equal("2026-11-20", past.Find("#Due")?.GetAttribute("value"));
        Assert.NotNull(past.Find("#Due-error"));
    }

    [Fact]
    public async Task A_circuit_moves_only_what_its_company_owns_and_only_with_the_permission()
    {
        var (_, action) = await StartAsync();
        var change = academy.Get<ChangeStatus>();
        Assert.False(await change.RunAsync(Cast.Omar.Scope(), action, ActionStatus.Done));
        Assert.False(await change.RunAsync(Cast.Claire.Scope(), action, ActionStatus.Done));
        Assert.True(await change.RunAsync(Cast.Bruno.Scope(), action, ActionStatus.Done));
        Assert.False(await change.RunAsync(Cast.Bruno.Scope(), action, ActionStatus.Done));
    }

    [Fact]
    public async Task A_circuit_left_open_moves_nothing_after_its_member_has_left()
    {
        await academy.StartPlan(Cast.Fanny, "4", ("pay-rules", "0"));
        var action = (await academy.CurrentActions(Cast.Martin.Id))[0].Id;
        await using (var connection = await academy.Get<Db>().OpenAsync())
            await connection.ExecuteAsync("update membership set left_at = @Now where id = @Membership", new { academy.Clock.Now, Cast.Fanny.Membership });
        Assert.False(await academy.Get<ChangeStatus>().RunAsync(Cast.Fanny.Scope(), action, ActionStatus.Done));
        Assert.Equal("todo", (await academy.CurrentActions(Cast.Martin.Id))[0].Status);
    }

    [Fact]
    public async Task An_action_left_behind_by_a_new_plan_is_gone()
    {
        var (bruno, action) = await StartAsync();
        await academy.StartPlan(Cast.Bruno, "4");
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.Get(Address(action))).Status);
    }

    private async Task<(Browser Bruno, PlanActionId Action)> StartAsync()
    {
        await academy.ForgetPlans(Cast.Lumiere.Id);
        await academy.StartPlan(Cast.Bruno, "4", ("pay-rules", "0"));
        return (await academy.SignedInAs(Cast.Bruno), (await academy.CurrentActions(Cast.Lumiere.Id))[0].Id);
    }
}
