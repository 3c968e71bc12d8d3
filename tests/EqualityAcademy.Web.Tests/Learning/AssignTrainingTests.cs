using System.Net;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

public sealed class AssignTrainingTests(Academy academy) : IClassFixture<Academy>
{
    private const string Home = "/c/atelier-lumiere";

    private Course EqualPay => academy.Get<ModuleSource>().Current.FindCourse("equal-pay")!;

    [Fact]
    public async Task A_manager_gives_a_module_to_everyone_and_sees_finished_or_not_and_nothing_else()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await Give(bruno, "equal-pay", "2026-12-12");
        Assert.Contains("C’est enregistré", page.Main, StringComparison.Ordinal);
        Assert.Contains("0 sur 3 ont terminé", page.Main, StringComparison.Ordinal);

        var aicha = await academy.SignedInAs(Cast.Aicha);
        var mine = await aicha.Get(Home + "/learn");
        Assert.Equal("Une formation vous attend avant le 12 décembre 2026", mine.Heading);
        Assert.Equal("learn/equal-pay", mine.Find("#asked ~ .times h3 a")!.GetAttribute("href"));

        await aicha.FinishLessons(Home, EqualPay);
        var paper = await aicha.StartQuiz(Home, EqualPay);
        await aicha.Submit(paper, "form.paper", paper.Answers(EqualPay, wrong: 1));
        page = await bruno.Get(Home + "/training");
        Assert.Contains("1 sur 3 ont terminé", page.Main, StringComparison.Ordinal);
        Assert.Equal("Terminé", page.Document.QuerySelectorAll(".assignees li").Single(l => l.TextContent.Contains("Aïcha", StringComparison.Ordinal)).QuerySelector(".tag")!.TextContent);
        Assert.DoesNotContain("4 ", page.Document.QuerySelector(".assignees")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await aicha.Get(Home + "/learn")).Find("#asked"));

        page = await Press(bruno, page, ".entry .side button");
        Assert.Contains("Rien n’est demandé", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_is_given_to_chosen_people_and_withdrawn_for_one_of_them()
    {
        var fanny = await academy.SignedInAs(Cast.Fanny);
        var page = await fanny.Get("/c/fonderie-martin/training");
        page = await fanny.Submit(page, "section.panel form", ("Form.Module", "work-life-balance"), ("Form.Who", "chosen"), ("Form.People", Cast.Fanny.Membership.Value.ToString()), ("Form.DueOn", "2026-11-25"));
        Assert.Contains("Personnes choisies : 1", page.Main.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Bientôt", page.Main, StringComparison.Ordinal);
        Assert.Contains("work-life-balance", (await fanny.Get("/c/fonderie-martin/learn")).Find("#asked ~ .times h3 a")!.GetAttribute("href")!, StringComparison.Ordinal);

        page = await Press(fanny, page, ".assignees button");
        Assert.Contains("La demande est retirée", page.Main, StringComparison.Ordinal);
        Assert.Null((await fanny.Get("/c/fonderie-martin/learn")).Find("#asked"));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        var omar = await academy.SignedInAs(Cast.Omar);
        var page = await omar.Get("/c/groupe-orion/training");
        page = await omar.Submit(page, "section.panel form", ("Form.Module", "equal-pay"), ("Form.Who", "chosen"), ("Form.DueOn", "2026-11-20"));
        Assert.Equal("Choisissez au moins une personne, ou tout le monde.", page.Find("#Who-error")!.TextContent);
        Assert.Equal("Cette date est passée.", page.Find("#DueOn-error")!.TextContent);
        Assert.Equal(2, page.Document.QuerySelectorAll(".errors a").Length);
        Assert.Equal("equal-pay", page.Find("#Module option[selected]")!.GetAttribute("value"));
        Assert.Equal("2026-11-20", page.Find("#DueOn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Learners_and_strangers_find_no_training_page_and_no_assignment()
    {
        var nathalie = await academy.SignedInAs(Cast.Nathalie);
        var given = await Give(nathalie, "equal-pay", "2026-12-01", "/c/serrurerie-noel");
        var id = given.Find(".entry .side button")!.GetAttribute("value");
        var claire = await academy.SignedInAs(Cast.Claire);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get(Home + "/training")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get("/c/serrurerie-noel/training")).Status);

        var omar = await academy.SignedInAs(Cast.Omar);
        var own = await Give(omar, "work-life-balance", "2026-12-01", "/c/groupe-orion");
        var stolen = await omar.Submit(own, ".split form", ("Assignment", id));
        Assert.Equal(HttpStatusCode.NotFound, stolen.Status);
        Assert.NotNull((await nathalie.Get("/c/serrurerie-noel/training")).Find(".entry .side button"));
    }

    private static async Task<Page> Give(Browser browser, string module, string day, string home = Home) =>
        await browser.Submit(await browser.Get(home + "/training"), "section.panel form", ("Form.Module", module), ("Form.Who", "everyone"), ("Form.DueOn", day));

    private static Task<Page> Press(Browser browser, Page page, string button) =>
        browser.Submit(page, ".split form", ("Assignment", page.Find(button)!.GetAttribute("value")));
}
