using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class ExplainTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData(60, "fr")]
    [InlineData(60, "en")]
    [InlineData(180, "fr")]
    [InlineData(180, "en")]
    [InlineData(320, "fr")]
    [InlineData(320, "en")]
    public async Task Each_score_of_a_sample_company_is_explained(int people, string language)
    {
        using var _ = Languages.Speak(Languages.FromCode(language));
        var picture = await Pictures.Of(academy, people);
        var lines = new[] { picture.ByCsp!, picture.ByLevel! }.SelectMany(i => Index(i, picture.Period)).Concat(academy.Get<DirectiveSections>().Of(picture.Directive!).SelectMany(Lines));
        await Verifier.Verify(string.Join('\n', lines), $"{people}_{language}");
    }

    [Fact]
    public async Task The_figures_of_a_table_add_up()
    {
        foreach (var people in new[] { 60, 180, 320 })
        {
            var picture = await Pictures.Of(academy, people);
            var gap = academy.Get<PayGapSection>().Of(picture.ByCsp!.PayGap).Tables[0];
            var (groups, sum) = (gap.Rows.SkipLast(1).ToList(), gap.Rows[^1]);
            Assert.Equal(sum[2].Number, groups.Sum(r => r[2].Number));
            Assert.Equal(sum[3].Number, groups.Sum(r => r[3].Number));
            Assert.InRange(groups.Sum(r => r[8].Number)!.Value - 100, -0.01m, 0.01m);
            Assert.InRange((groups.Sum(r => r[9].Number) - sum[9].Number)!.Value, -0.01m, 0.01m);
            var bands = academy.Get<DirectiveSections>().Of(picture.Directive!).Single(s => s.Id == "quarters").Tables;
            Assert.All(bands, b => Assert.Equal(picture.Population!.InScope, b.Rows.Sum(r => r[2].Number + r[3].Number)));
        }
    }

    [Fact]
    public void A_group_that_does_not_count_shows_no_mean()
    {
        var tables = academy.Get<PayGapSection>().Of(Pictures.Typed().ByCsp!.PayGap).Tables;
        Assert.Equal(5, tables[1].Columns.Count);
        Assert.All(tables[1].Rows, r => Assert.DoesNotContain(r, c => c.Text.Contains('€', StringComparison.Ordinal)));
    }

    private IEnumerable<string> Index(IndexResult index, ReferencePeriod period)
    {
        var law = academy.Get<LawOfPay>().For(period.FirstPublicationYear);
        var (words, steps, duties) = (academy.Get<PayWords>(), academy.Get<StepWords>(), academy.Get<IndexDutyList>());
        return
        [
            $"= {words.Grouping(index.PayGap.Grouping)}: {words.Answer(index, law)}",
            .. academy.Get<IndexSections>().Of(index).SelectMany(s => Lines(s.Section).Prepend($"({(s.Score.Score.IsComputed ? s.Score.Score.Value : "–")}/{s.Score.Maximum})")),
            "-- steps", .. NextSteps.Of(index).SelectMany(s => steps.Of(s).Prepend($"+{s.ScoreThen - s.Score} {words.Indicator(s.Indicator)}")),
            "-- duties", .. duties.Of(index, law, period).Select(d => $"{d.By:yyyy-MM-dd} {d.Obligation.Id} {string.Join(", ", d.For)}".TrimEnd()),
        ];
    }

    private static IEnumerable<string> Lines(PaySection section) =>
        [$"## {section.Title}: {section.Figure} {section.Note}".TrimEnd(), .. section.Sentences, .. section.Tables.SelectMany(t => t.Rows.Select(Row).Prepend($"| {string.Join(" | ", t.Columns.Select(c => c.Title))}").Prepend($"[{t.Caption}]"))];

    private static string Row(IReadOnlyList<FigureCell> cells) => $"| {string.Join(" | ", cells.Select(c => c.Text))}";
}
