using System.Globalization;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Learning;

/// <summary>Lessons quote figures of an invented company: they are those the product computes from its list.</summary>
public sealed class EqualPayExampleTests(Academy academy) : IClassFixture<Academy>
{
    private const string Sample = "mecanique-180";

    [Theory]
    [InlineData(Language.Fr)]
    [InlineData(Language.En)]
    public async Task The_lesson_on_reading_a_gap_quotes_what_is_computed(Language language)
    {
        var picture = await PictureAsync();
        var index = picture.Index(Grouping.Csp).PayGap;
        var group = index.ValidGroups.Single(g => g.Key == Csp.Ouvriers && g.Age == AgeBand.From30To39);
        var text = Text("antoines-saturdays", language);
        Assert.Contains(Percent(picture.Directive!.Mean.Annual.ShownPct.Value, "0.00", language), text, StringComparison.Ordinal);
        Assert.Contains(Percent(picture.Directive.Mean.Hourly.ShownPct.Value, "0.00", language), text, StringComparison.Ordinal);
        Assert.Contains(Percent(group.Gap.Value.GapPct.Round(1), "0.0", language), text, StringComparison.Ordinal);
        Assert.Contains(Percent(index.Result.Value.ResultPct, "0.0", language), text, StringComparison.Ordinal);
        Assert.Equal(Side.Men, index.Result.Value.Favours);
    }

    [Fact]
    public async Task One_catch_up_of_two_was_forgotten_and_the_mark_is_nought()
    {
        var maternity = (await PictureAsync()).Index(Grouping.Csp).Maternity;
        Assert.Equal((2, 1, 0), (maternity.Eligible, maternity.Raised, maternity.Result.Value.Score));
        Assert.Contains("en a oublié un sur deux", Text("the-rise-in-may", Language.Fr), StringComparison.Ordinal);
        Assert.Contains("forgot one of two", Text("the-rise-in-may", Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_people_of_the_first_lesson_are_in_the_list()
    {
        var rows = (await File.ReadAllLinesAsync(academy.Get<ModuleSource>().Current.FindPaySample(Sample)!.ListPath)).Select(l => l.Split(',')).ToArray();
        var (samira, kevin) = (rows.Single(r => r[0] == "E042"), rows.Single(r => r[0] == "E017"));
        Assert.Equal(("F", "M", samira[4]), (samira[1], kevin[1], kevin[4]));
        Assert.True(DateOnly.Parse(kevin[7], CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(samira[7], CultureInfo.InvariantCulture).DayNumber < 7);
        var (noReason, bonus) = (Monthly(samira, kevin, 11), Monthly(samira, kevin, 12));
        foreach (var (language, euros) in new[] { (Language.Fr, "{0}\u00a0€"), (Language.En, "€{0}") })
            foreach (var amount in new[] { noReason, bonus, noReason + bonus })
                Assert.Contains(string.Format(CultureInfo.InvariantCulture, euros, amount), Text("workshop-and-office", language), StringComparison.Ordinal);
        Assert.Contains($"{rows.Length - 1} personnes", Text("workshop-and-office", Language.Fr), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/learn/equal-pay/workshop-and-office/6", "/pay/sample/mecanique-180")]
    [InlineData("/c/atelier-lumiere/learn/equal-pay/antoines-saturdays/6", "/c/atelier-lumiere/pay/sample/mecanique-180")]
    public async Task A_screen_leads_to_the_figures_where_the_reader_is(string address, string sample)
    {
        var aicha = await academy.SignedInAs(Cast.Aicha);
        var page = await aicha.Get(address);
        var link = page.Find("main a[href*='pay/sample']")!;
        Assert.Equal("Voir les chiffres de Mécanique 180", link.TextContent);
        Assert.Equal(sample, new Uri(page.BaseAddress, link.GetAttribute("href")).AbsolutePath);
        Assert.StartsWith("Mécanique 180", (await aicha.Get(sample)).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lesson.fr.md", "{{pay-sample:mecanique-180}}", "{{pay-sample:mecanique-18}}", "there is no sample mecanique-18 in pay-samples")]
    [InlineData("lesson.en.md", "{{pay-sample:mecanique-180}}", "", "screens, questions, contacts and samples differ from the French file")]
    [InlineData("lesson.fr.md", "{{pay-sample:mecanique-180}}", "{{pay-sample:mecanique-180}}\n{{pay-sample:mecanique-320}}", "leads to one sample at most")]
    public void A_way_to_nowhere_is_refused(string file, string old, string edited, string said)
    {
        using var copy = new ModuleCopy();
        copy.Edit($"equal-pay/lessons/antoines-saturdays/{file}", old, edited);
        Assert.Contains(copy.Problems, p => p.StartsWith($"equal-pay/lessons/antoines-saturdays/", StringComparison.Ordinal) && p.Contains(said, StringComparison.Ordinal));
    }

    private async Task<PayPicture> PictureAsync() => await academy.Get<PaySamples>().PictureOfAsync(academy.Get<PaySamples>().Find(Sample)!, default);

    private string Text(string lesson, Language language) =>
        string.Join('\n', academy.Get<ModuleSource>().Current.FindCourse("equal-pay")!.FindLesson(lesson)!.In(language).Screens.Select(s => s.Html));

    private static string Percent(decimal value, string format, Language language) => value.ToString(format, language.Culture()) + (language == Language.Fr ? "\u00a0%" : "%");

    private static int Monthly(string[] less, string[] more, int column) => (int.Parse(more[column], CultureInfo.InvariantCulture) - int.Parse(less[column], CultureInfo.InvariantCulture)) / 12;
}
