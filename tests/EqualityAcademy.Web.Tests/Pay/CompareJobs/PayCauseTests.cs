using System.Net;
using Dapper;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.PayGap.Jobs;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans.ChangeAction;
using EqualityAcademy.Web.Features.Binders;
using EqualityAcademy.Web.Features.Binders.WriteBinder;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay.CompareJobs;
using EqualityAcademy.Web.Features.Reminders;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityAcademy.Web.Tests.Pay.CompareJobs;

/// <summary>A cause found here, and its action wherever a plan is shown.</summary>
public sealed class PayCauseTests(Academy academy) : IClassFixture<Academy>
{
    private const string Causes = "/c/serrurerie-noel/pay/jobs/causes";
    private const string Action = "range-before-the-advert";
    private const string Title = "Fixer la fourchette avant de publier l’offre";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_cause_and_its_action_in_the_plan_read_as_accepted(string language)
    {
        await Forget();
        var nathalie = await academy.SignedInAs(Cast.Nathalie, language);
        await Verifier.Verify((await nathalie.Get(Causes)).Main, "causes_" + language);
        var said = await nathalie.Submit(await nathalie.Get(Causes + "/starting-pay"), "form:has([name=Answer])", ("Answer", "yes"));
        var added = await nathalie.Submit(said, "form:has([name=Confirm])");
        await Verifier.Verify(added.Main, "cause_" + language);
        await Verifier.Verify((await nathalie.Get("/c/serrurerie-noel/" + added.Find("#action a.btn")!.GetAttribute("href"))).Main, "action_" + language);
        await Verifier.Verify((await nathalie.Get("/c/serrurerie-noel/plan/print")).Main, "plan_" + language);
    }

    [Fact]
    public async Task Every_cause_can_be_opened_answered_and_its_action_added_in_both_languages()
    {
        await Forget();
        var library = academy.Get<ReadCauses>().Current;
        Assert.Equal(10, library.Causes.Count);
        foreach (var language in new[] { "fr", "en" })
        {
            var nathalie = await academy.SignedInAs(Cast.Nathalie, language);
            foreach (var cause in library.Causes)
            {
                var page = await nathalie.Submit(await nathalie.Get($"{Causes}/{cause.Id}"), "form:has([name=Answer])", ("Answer", language == "fr" ? "unknown" : "no"));
                Assert.Equal(cause.Titles.In(language == "fr" ? Language.Fr : Language.En), page.Heading);
                if (page.Find("[name=Confirm]") is not null) page = await nathalie.Submit(page, "form:has([name=Confirm])");
                Assert.StartsWith("plan/actions/", page.Find("#action a.btn")!.GetAttribute("href"), StringComparison.Ordinal);
            }
        }

        Assert.All(await academy.Get<ReadCauses>().GetAsync(Cast.Nathalie.Scope()), c => Assert.Equal(YesNo.No, c.Answer));
        Assert.Equal(library.Actions.Select(a => a.Id).Order(), (await academy.CurrentActions(Cast.Noel.Id)).Select(a => a.Template).Order());
    }

    [Fact]
    public async Task An_action_is_added_once_and_an_unknown_cause_is_not_found()
    {
        await Forget();
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var page = await nathalie.Get(Causes + "/starting-pay");
        await nathalie.Submit(page, "form:has([name=Confirm])");
        await nathalie.Submit(page, "form:has([name=Confirm])"); // an old tab
        Assert.Single(await academy.CurrentActions(Cast.Noel.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await nathalie.Get(Causes + "/no-such-cause")).Status);
    }

    [Fact]
    public async Task An_action_of_no_library_cannot_be_added()
    {
        foreach (var (library, action) in new[] { ("pay-causes", "no-such-action"), ("no-such-library", Action), ("quick-check", Action) })
            Assert.Equal("ProblemNoAction", Assert.Single((await academy.Get<AddAction>().RunAsync(Cast.Nathalie.Scope(), new ActionToAdd.OfLibrary(library, action))).Problems).TextKey);
    }

    [Fact]
    public async Task Board_home_binder_and_reminder_name_the_action_and_say_why_it_is_there()
    {
        var id = await AddAsync();
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        foreach (var page in new[] { "plan", "plan?view=list", "plan?view=dates", "home" })
            Assert.Contains(Title, (await nathalie.Get("/c/serrurerie-noel/" + page)).Main, StringComparison.Ordinal);
        var next = Assert.Single(await academy.Get<NextActions>().GetAsync(Cast.Nathalie.Scope(), 3));
        Assert.Equal(("Le salaire d’embauche part de l’ancien salaire", "Dix causes d’écart"), (next.Because!.Cause, next.Because.Theme));

        await using var services = academy.Services.CreateAsyncScope();
        using var _ = Languages.Speak(Language.Fr);
        var binder = await services.ServiceProvider.GetRequiredService<ReadBinder>().GetAsync(Cast.Nathalie.Scope(), new(Cast.Noel.Name, Cast.Noel.Slug, Cast.Nathalie.Name));
        Assert.Contains(Title, ReportText.Of(services.ServiceProvider.GetRequiredService<BinderReport>().Of(binder)), StringComparison.Ordinal);

        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("update plan_action set due_on = @Today where company_id = @Id", new { Today = new DateOnly(2026, 11, 21), Cast.Noel.Id });
        await academy.Get<QueueDueReminders>().RunAsync(new(2026, 11, 21));
        var mail = Assert.Single(await academy.MailsTo(Cast.Nathalie.Email!));
        Assert.Contains(Title, mail.Text, StringComparison.Ordinal);
        Assert.Contains(id.Value.ToString(), mail.Text, StringComparison.Ordinal);
        Assert.Contains(Title, (await nathalie.Get("/c/serrurerie-noel/reminders")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_plan_takes_the_action_over_and_moves_a_day_that_is_past()
    {
        var id = await AddAsync();
        await academy.Get<TickStep>().RunAsync(Cast.Nathalie.Scope(), id, 1, true);
        await using var connection = await academy.Get<Db>().OpenAsync();
        await connection.ExecuteAsync("update plan_action set due_on = @Past where company_id = @Id", new { Past = new DateOnly(2026, 10, 1), Cast.Noel.Id });
        await academy.StartPlan(Cast.Nathalie, "4", ("rosters-ahead", "0"));
        var carried = Assert.Single(await academy.CurrentActions(Cast.Noel.Id), a => a.Template == Action);
        Assert.Equal(id, carried.Id);
        Assert.True(carried.DueOn > new DateOnly(2026, 11, 21));
        var page = await (await academy.SignedInAs(Cast.Nathalie)).Get($"/c/serrurerie-noel/plan/actions/{id.Value}");
        Assert.Equal((Title, "true"), (page.Heading, page.Find("#step-1")?.GetAttribute("aria-pressed")));
    }

    private async Task<PlanActionId> AddAsync()
    {
        await Forget();
        return (await academy.Get<AddAction>().RunAsync(Cast.Nathalie.Scope(), new ActionToAdd.OfLibrary(ReadCauses.Library, Action))).Value;
    }

    private async Task Forget()
    {
        await academy.ForgetPlans(Cast.Noel.Id);
        await academy.ForgetJobs(Cast.Noel.Id);
    }
}
