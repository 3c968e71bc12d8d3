using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class ShowAnnouncedTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task Three_questions_are_answered_by_a_plain_form()
    {
        var visitor = academy.Visitor();
        var page = await visitor.Get("/pay/announced");
        Assert.Null(page.Find("#errors"));
        Assert.Equal("2027", page.Find("#year")!.GetAttribute("value"));
        var answer = await visitor.Submit(page, "main form", ("headcount", "150,25"), ("cse", "yes"));
        Assert.Equal("En 2027, vous déclareriez A à F, et G", answer.Heading);
        Assert.Contains("Annoncé, pas voté", answer.Main, StringComparison.Ordinal);
        Assert.Equal("150,25", answer.Find("#headcount")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("49.99", "yes", 2027, "nothing to declare", "No No|No No|No No|No No|No No|No No|No No")]
    [InlineData("50", "yes", 2027, "A to F, without G", "Yes No|Yes No|Yes No|Yes Yes|Yes No|Yes No|Yes Yes")]
    [InlineData("149.99", "no", 2030, "A to F, and G", "Yes No|Yes No|Yes No|Yes Yes|Yes No|Yes No|Yes Yes")]
    [InlineData("150", "yes", 2027, "A to F, and G", "Yes Yes|Yes No|Yes No|Yes Yes|Yes No|Yes No|Yes Yes")]
    [InlineData("249.9", "yes", 2028, "A to F, without G", "Yes Yes|Yes No|Yes No|Yes Yes|Yes No|Yes No|Yes Yes")]
    [InlineData("1,250", "yes", 2026, "nothing to declare", "Yes Yes|Yes Yes|Yes Yes|Yes Yes|Yes Yes|Yes Yes|Yes Yes")]
    public async Task Each_year_says_what_would_be_declared(string headcount, string cse, int year, string heading, string years)
    {
        var page = await academy.Visitor("en").Get($"/pay/announced?headcount={headcount}&cse={cse}&year={year}");
        Assert.EndsWith(heading, page.Heading, StringComparison.Ordinal);
        var rows = page.Document.QuerySelectorAll(".announced-years tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(d => d.TextContent)));
        Assert.Equal(years, string.Join('|', rows));
    }

    [Theory]
    [InlineData("49", "yes", 2027, 0, 0)]
    [InlineData("99.97", "yes", 2030, 2, 0)]
    [InlineData("100", "no", 2030, 5, 9)]
    [InlineData("100", "yes", 2030, 7, 10)]
    [InlineData("100", "yes", 2028, 3, 0)]
    [InlineData("250", "yes", 2028, 7, 10)]
    public async Task The_days_and_the_path_are_those_of_the_company(string headcount, string cse, int year, int days, int steps)
    {
        var page = await academy.Visitor("en").Get($"/pay/announced?headcount={headcount}&cse={cse}&year={year}");
        Assert.Equal(days, page.Document.QuerySelectorAll("main .times .entry").Length);
        Assert.Equal(steps, page.Document.QuerySelectorAll("main .table.cards tbody tr").Length);
        Assert.Equal(steps == 0, page.Main.Contains("Nothing would open on the portal", StringComparison.Ordinal));
        if (cse == "no") Assert.DoesNotContain("Opinion of the CSE awaited", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_ends_in_the_year_after_it()
    {
        var days = academy.Get<CampaignCalendar>().Of(2027);
        Assert.Equal(Enum.GetValues<CampaignStep>(), days.Select(d => d.Step));
        Assert.Equal([new(2027, 3, 1), new(2027, 6, 1), new(2027, 7, 1), new(2027, 9, 1), new(2027, 10, 1), new(2028, 1, 1), new(2028, 3, 1)], days.Select(d => d.Day));
    }

    [Theory]
    [InlineData("headcount=&cse=yes&year=2027", "headcount", "Écrivez l’effectif de l’année.")]
    [InlineData("headcount=beaucoup&cse=yes&year=2027", "headcount", "Écrivez un nombre, comme 99,97.")]
    [InlineData("headcount=1,250&cse=yes&year=2027", "headcount", "1,250 peut se lire de deux façons.")]
    [InlineData("headcount=-5&cse=yes&year=2027", "headcount", "-5 est négatif.")]
    [InlineData("headcount=99999999&cse=yes&year=2027", "headcount", "99999999 est trop grand.")]
    [InlineData("headcount=50&year=2027", "cse", "Dites s’il y a un CSE.")]
    [InlineData("headcount=50&cse=yes&year=27", "year", "Écrivez une année entre 2000 et 2100.")]
    public async Task What_is_wrong_stands_at_its_field(string query, string field, string message)
    {
        var page = await academy.Visitor().Get($"/pay/announced?{query}");
        Assert.Contains(message, page.Find($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("#" + field, Assert.Single(page.Document.QuerySelectorAll("#errors a")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.Find(".announced-years"));
    }

    [Theory]
    [InlineData("value: 601", "value: 631", "631 is no day of a campaign")]
    [InlineData("value: 601", "value: 1301", "1301 is no day of a campaign")]
    [InlineData("value: 601", "value: 601.5", "601.5 is no day of a campaign")]
    public void A_day_that_does_not_exist_is_refused(string old, string edited, string said)
    {
        using var copy = new ModuleCopy();
        copy.Edit("law-fr/parameters/draft-campaign-declaration.yaml", old, edited);
        Assert.Contains(said, Assert.Single(copy.Problems), StringComparison.Ordinal);
    }
}
