using EqualityAcademy.Web.Features.Pay.Explain;
using EqualityAcademy.Web.Platform.Formats;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.WriteReport;

/// <summary>A result as a workbook: one sheet for the points, one for each indicator, numbers as numbers.</summary>
public sealed class PayWorkbook(PayReport report, PayWords words, LawOfPay laws, IndexSections sections, DirectiveSections directive, IStringLocalizer<PayTexts> t)
{
    private static readonly int[] Widths = [34, 22, 14, 14, 18, 18, 14, 16, 14, 16];

    public IReadOnlyList<XlsxSheet> Of(PayDocument document) =>
    [
        Summary(document), .. sections.Of(document.Index).Select(s => Sheet(s.Section)), .. document.Picture.Directive is { } result ? directive.Of(result).Select(Sheet) : [],
    ];

    private XlsxSheet Summary(PayDocument document)
    {
        var index = document.Index;
        return new(t["Report.Summary"], Widths,
        [
            [new(words.Answer(index, laws.For(document.Picture.Period.FirstPublicationYear)), IsHead: true)], [],
            .. report.Pairs(document).Select(p => new XlsxCell[] { p.Name, p.Value }), [],
            Heads([t["Result.IndicatorColumn"], t["Result.PointsColumn"], t["Report.Most"], t["Result.WhyColumn"]]),
            .. index.Scores.Select(s => new XlsxCell[] { words.Indicator(s.Id), s.Score.IsComputed ? Number(s.Score.Value) : t["Result.NotComputable"].Value, Number(s.Maximum), s.Score.IsComputed ? "" : words.Why(s.Score.Why) }),
            [t["Result.Together"].Value, Number(index.Total.Points), Number(index.Total.ComputablePoints)],
            [t["Result.Index"].Value, index.Total.Index.IsComputed ? Number(index.Total.Index.Value) : t["Result.NoIndex"].Value, Number(100), index.Total.Index.IsComputed ? "" : words.Why(index.Total.Index.Why)],
        ]);
    }

    private static XlsxSheet Sheet(PaySection section) => new(section.Title, Widths,
    [
        [new(section.Title, IsHead: true)], .. section.Figure is null ? Array.Empty<XlsxCell[]>() : [new XlsxCell[] { $"{section.Figure} {section.Note}".TrimEnd() }],
        .. section.Sentences.Select(s => new XlsxCell[] { s }),
        .. section.Tables.SelectMany(table => new IReadOnlyList<XlsxCell>[] { Array.Empty<XlsxCell>(), [new(table.Caption, IsHead: true)], Heads(table.Columns.Select(c => c.Title)) }
            .Concat(table.Rows.Select(r => (IReadOnlyList<XlsxCell>)[.. r.Select(c => new XlsxCell(c.Text, c.Number))]))),
    ]);

    private static XlsxCell Number(decimal number) => new("", number);

    private static XlsxCell[] Heads(IEnumerable<string> titles) => [.. titles.Select(title => new XlsxCell(title, IsHead: true))];
}
