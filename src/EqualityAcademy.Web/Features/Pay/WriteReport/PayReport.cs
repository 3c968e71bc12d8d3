using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.WriteReport;

/// <summary>What a document of a result is made of, beside the picture.</summary>
/// <param name="Picture">As others may see it.</param>
/// <param name="Company">Null for a visitor.</param>
/// <param name="By">Who computed it; null for a visitor.</param>
public sealed record PayDocument(PayPicture Picture, Grouping Grouping, string? Company, string? By, DateTimeOffset Made)
{
    public IndexResult Index => Picture.Index(Grouping);
}

/// <summary>A result for the works council: method, period, population, every indicator with its breakdown, duties, and where the law stands.</summary>
public sealed class PayReport(
    PayWords words, IndexSections sections, DirectiveSections directive, IndexDutyList duties, DutyWords dutyWords, LawOfPay laws, ModuleSource modules, Wording wording, IStringLocalizer<PayTexts> t)
{
    private const int MostColumns = 9;

    public Report Of(PayDocument document) => new(t["Report.Title", words.Answer(document.Index, LawOf(document))], Languages.Current,
        [.. Cover(document), .. Index(document), .. Duties(document), .. Directive(document), .. Law("pay-index"), .. document.Picture.Directive is null ? [] : Law("pay-transparency")])
    {
        Author = document.Company ?? "", Made = document.Made,
    };

    /// <summary>What was computed, over which period and which people.</summary>
    public IReadOnlyList<ReportPair> Pairs(PayDocument document)
    {
        var (picture, people) = (document.Picture, document.Picture.Population);
        return
        [
            .. document.Company is { } company ? [new ReportPair(t["Report.Company"], company)] : Array.Empty<ReportPair>(),
            .. document.By is { } by ? [new ReportPair(t["Report.By"], by)] : Array.Empty<ReportPair>(),
            new(t["Report.MadeOn"], Say.Date(Platform.Clock.DayOf(document.Made))),
            new(t["Report.Period"], t["Report.FromTo", Say.Date(picture.Period.First), Say.Date(picture.Period.Last)]),
            new(t["Report.Band"], words.Band(picture.Band)),
            new(t["Report.Groups"], words.Grouping(document.Index.PayGap.Grouping)),
            .. people is null ? [new ReportPair(t["Report.People"], t["Report.Typed"])] : new ReportPair[]
            {
                new(t["Report.People"], t["Report.PeopleCounted", people.Women, people.Men]),
                new(t["Report.NotCounted"], t["Report.NotCountedWhy", people.OutByContract, people.OutByPresence]),
            },
        ];
    }

    private PayLaw? LawOf(PayDocument document) => laws.For(document.Picture.Period.FirstPublicationYear);

    private IEnumerable<ReportBlock> Cover(PayDocument document)
    {
        yield return new ReportPairs(Pairs(document));
        yield return new ReportParagraph(t["Report.Method"]);
        if (document.Grouping != document.Index.PayGap.Grouping) yield return new ReportParagraph(t["Result.GroupingsRule"]);
    }

    private IEnumerable<ReportBlock> Index(PayDocument document)
    {
        var index = document.Index;
        yield return new ReportHeading(words.Answer(index, LawOf(document)));
        yield return new ReportTable([new(t["Result.IndicatorColumn"], 4), new(t["Result.PointsColumn"], 3), new(t["Result.WhyColumn"], 6)],
            [.. index.Scores.Select(s => new[] { words.Indicator(s.Id), s.Score.IsComputed ? t["Result.OfPoints", s.Score.Value, s.Maximum].Value : t["Result.NotComputable"].Value, s.Score.IsComputed ? "" : words.Why(s.Score.Why) })]);
        yield return new ReportParagraph(t["Result.PointsTotal", index.Total.Points, index.Total.ComputablePoints] + (index.Total.Index.IsComputed ? "" : " " + words.Why(index.Total.Index.Why)));
        foreach (var block in sections.Of(index).SelectMany(s => Blocks(s.Section))) yield return block;
    }

    private IEnumerable<ReportBlock> Blocks(PaySection section)
    {
        yield return new ReportHeading(section.Title, 2);
        if (section.Figure is { } figure) yield return new ReportParagraph($"{figure} {section.Note}".TrimEnd());
        foreach (var sentence in section.Sentences) yield return new ReportParagraph(sentence);
        foreach (var table in section.Tables)
        {
            yield return new ReportParagraph(table.Caption, IsSoft: true);
            yield return Table(table);
        }
    }

    /// <summary>Where a table would be too wide for paper, a group and its age share a column, or women and men are letters.</summary>
    private ReportTable Table(FigureTable table)
    {
        var joins = table.Columns.Count > MostColumns && !table.Columns[1].IsNumber;
        var columns = table.Columns.Select(c => new ReportColumn(table.Columns.Count > MostColumns && !joins ? Short(c.Title) : c.Title, c.Share, c.IsNumber)).ToList();
        if (joins) columns.RemoveAt(1);
        return new(columns, [.. table.Rows.Select(r => (IReadOnlyList<string>)(joins ? [$"{r[0].Text}\n{r[1].Text}".TrimEnd(), .. r.Skip(2).Select(c => c.Text)] : [.. r.Select(c => c.Text)]))]);
    }

    private string Short(string title) => title == t["Result.Sex.Women"] ? t["Report.W"] : title == t["Result.Sex.Men"] ? t["Report.M"] : title;

    private IEnumerable<ReportBlock> Duties(PayDocument document)
    {
        yield return new ReportHeading(t["Result.Duties"]);
        yield return new ReportTable([new(t["Report.When"], 2), new(t["Report.What"], 4), new(t["Report.Text"], 3)],
            [.. duties.Of(document.Index, LawOf(document), document.Picture.Period).Select(Row)]);
        yield return new ReportParagraph(duties.Who(document.Picture.Period), IsSoft: true);
    }

    private string[] Row(IndexDuty duty) =>
    [
        words.When(duty),
        string.Join('\n', new[] { dutyWords.Title(duty.Obligation, duty.Day), dutyWords.In(duty.Obligation.Summary, duty.Day) }
            .Concat(duty.For.Count > 0 ? [t["Result.ObjectivesFor", string.Join(", ", duty.For.Select(words.Indicator))].Value] : Array.Empty<string>())),
        DutyWords.ArticleLine(duty.Obligation),
    ];

    private IEnumerable<ReportBlock> Directive(PayDocument document)
    {
        if (document.Picture.Directive is not { } result) yield break;
        yield return new ReportHeading(t["Result.Directive"]);
        yield return new ReportParagraph(t["Result.DirectiveLead"]);
        foreach (var block in directive.Of(result).SelectMany(Blocks)) yield return block;
    }

    private IEnumerable<ReportBlock> Law(string id)
    {
        var standing = modules.Current.Standings[id];
        yield return new ReportHeading(t["Report.Law", wording.Of(standing.Titles), t[standing.State == StandingState.InForce ? "Law.InForce" : "Law.Announced"]]);
        yield return new ReportParagraph(wording.Of(standing.Text));
        yield return new ReportParagraph(t["Report.LawSource", Say.Date(standing.AsOf), string.Join(", ", standing.Citations.Select(c => c.Ref))], IsSoft: true);
    }
}
