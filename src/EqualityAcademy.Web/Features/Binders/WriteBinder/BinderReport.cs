using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Binders.WriteBinder;

/// <summary>The index of the binder, made to be leafed through during a visit: what is due, why, what was done, and where the proof lies.</summary>
public sealed class BinderReport(DutyWords duties, BinderTables tables, IStringLocalizer<BindersTexts> t, IStringLocalizer<MembersTexts> contactWords)
{
    public Report Of(Binder binder) => new(t["IndexTitle", binder.Cover.Company], Languages.Current,
        [.. Cover(binder), .. Duties(binder), .. Evidence(binder), .. Training(binder), .. Plan(binder), .. Contacts(binder), .. Headcounts(binder), .. Files(binder)])
    {
        Author = binder.Cover.Company, Made = binder.Made,
    };

    private IEnumerable<ReportBlock> Cover(Binder binder)
    {
        yield return new ReportParagraph(t["IndexLead"]);
        yield return new ReportPairs(
        [
            new(t["Company"], binder.Cover.Company), new(t["MadeOn"], Say.Date(binder.Day)), new(t["MadeBy"], binder.Cover.MadeBy),
            new(t["Headcount"], binder.Facts.Headcounts.On(binder.Day) is { } people ? People(people) : t["NotSaid"]),
            new(t["DutiesInForce"], Say.Number(binder.In(DutyStatus.Applies).Count())), new(t["Evidence"], Say.Number(binder.Duties.Sum(d => d.Evidence.Count))),
            new(t["FilesHere"], Say.Number(binder.Files.Count())),
        ]);
        yield return new ReportParagraph(t["IndexNote"], IsSoft: true);
    }

    private IEnumerable<ReportBlock> Duties(Binder binder)
    {
        yield return new ReportHeading(t["DutiesInForce"]);
        yield return new ReportParagraph(t["DutiesLead", Say.Date(binder.Day)], IsSoft: true);
        foreach (var pace in binder.In(DutyStatus.Applies).GroupBy(d => d.Line!.Pace))
        {
            yield return new ReportHeading(t["Pace." + pace.Key], 2);
            yield return DutyTable(binder, pace);
        }

        if (!binder.In(DutyStatus.Upcoming).Any()) yield break;
        yield return new ReportHeading(t["DutiesComing"]);
        yield return DutyTable(binder, binder.In(DutyStatus.Upcoming));
    }

    private ReportTable DutyTable(Binder binder, IEnumerable<BinderDuty> rows) => new(
        [new(t["Duty"], 5), new(t["Because"], 7), new(t["State"], 4), new(t["EvidenceOfDuty"], 3)],
        [.. rows.Select(d => new[] { t["Numbered", d.Number, duties.Title(d.Line!.Duty.Obligation, binder.Day)].Value, Why(binder, d.Line.Duty), State(d.Line, binder.Day), Kept(d, binder.Day) })]);

    private string Why(Binder binder, Duty duty) => string.Join('\n', duties.Because(duty, binder.Facts, binder.Day).Append(DutyWords.ArticleLine(duty.Obligation)));

    private string State(DutyLine line, DateOnly day) => line switch
    {
        { Standing.Progress: DutyProgress.Done, Standing.Next: { } next } => t["DoneOn", Say.Date(line.State!.SetOn)] + "\n" + t["Next", Say.Date(next)],
        { Standing.Progress: DutyProgress.Done } => t["DoneOn", Say.Date(line.State!.SetOn)],
        { Standing.Progress: DutyProgress.Disputed } => t["DisputedOn", Say.Date(line.State!.SetOn), line.State.Reason ?? ""],
        { Standing.Next: { } due } => t["DueBy", Say.Date(due)],
        _ => duties.When(line.Duty, day),
    };

    private string Kept(BinderDuty duty, DateOnly day)
    {
        if (duty.Evidence.Count == 0) return duty.Line?.Pace == DutyPace.WhenItHappens ? "–" : t["None"];
        var kept = t[duty.Evidence.Count == 1 ? "KeptOne" : "KeptMany", duty.Evidence.Count].Value;
        return EvidenceOf.IsToRenew(duty.Evidence, day) ? kept + "\n" + t["ToRenew"] : kept;
    }

    private IEnumerable<ReportBlock> Evidence(Binder binder)
    {
        yield return new ReportHeading(t["Evidence"]);
        var kept = binder.Duties.Where(d => d.Evidence.Count > 0).ToList();
        if (kept.Count == 0) yield return new ReportParagraph(t["None"]);
        foreach (var duty in kept)
        {
            var title = duty.Line is null ? duty.Id : duties.Title(duty.Line.Duty.Obligation, binder.Day);
            yield return new ReportHeading(t["Numbered", duty.Number, title], 2);
            yield return new ReportList([.. duty.Evidence.Select(e => Piece(duty, e, binder.Day))]);
        }
    }

    private string Piece(BinderDuty duty, EvidenceItem item, DateOnly day)
    {
        var what = item.Kind switch
        {
            EvidenceKind.File => duty.Files.FirstOrDefault(f => f.Id == item.Id)?.Path ?? t["FileGone"],
            EvidenceKind.Link => item.Link!,
            _ => item.Note!,
        };
        var until = item.ExpiresOn is not { } last ? "" : "\n" + t[item.IsExpired(day) ? "ExpiredOn" : "ValidUntil", Say.Date(last)];
        return $"{t["PieceAdded", item.Title, Say.Date(item.AddedOn)].Value}\n{what}{until}";
    }

    private IEnumerable<ReportBlock> Training(Binder binder)
    {
        yield return new ReportHeading(t["Training"]);
        yield return new ReportParagraph(t["TrainingNote"], IsSoft: true);
        var head = tables.TrainingHead;
        if (binder.Training.Count == 0) yield return new ReportParagraph(t["None"]);
        else yield return new ReportTable([new(head[0], 2), new(head[1], 6), new(head[2], 3, true), new(head[3], 3, true), new(head[4], 3, true)], [.. BinderTables.Training(binder)]);
    }

    private IEnumerable<ReportBlock> Plan(Binder binder)
    {
        yield return new ReportHeading(t["Plan"]);
        var (head, rows) = (tables.PlanHead, tables.Plan(binder, Say.Date).ToList());
        if (rows.Count == 0) yield return new ReportParagraph(t["None"]);
        else yield return new ReportTable([new(head[0], 7), new(head[1], 4), new(head[2], 3), new(head[3], 2)], rows);
    }

    private IEnumerable<ReportBlock> Contacts(Binder binder)
    {
        yield return new ReportHeading(t["Contacts"]);
        if (binder.Facts.Date("cse-referent-named-on") is { } named) yield return new ReportParagraph(t["CseReferentNamed", Say.Date(named)]);
        if (binder.Contacts.Count == 0) yield return new ReportParagraph(t["None"]);
        else yield return new ReportTable([new(t["ContactRole"], 3), new(t["ContactName"], 3), new(t["ContactReach"], 3), new(t["ContactChecked"], 2)],
            [.. binder.Contacts.Select(c => new[] { contactWords["Kind." + c.Kind].Value, c.Name, string.Join('\n', new[] { c.Place, c.Phone, c.Email }.OfType<string>()), Say.Date(c.CheckedOn) })]);
    }

    private IEnumerable<ReportBlock> Headcounts(Binder binder)
    {
        var counts = binder.Facts.Headcounts;
        yield return new ReportHeading(t["Headcounts"]);
        if (counts.IsEmpty || counts.IsAssumed) yield return new ReportParagraph(counts.IsEmpty ? t["NotSaid"] : t["HeadcountAssumed", People(counts.On(binder.Day)!.Value)]);
        else yield return new ReportPairs([.. counts.Months.GroupBy(m => m.Year)
            .Select(year => new ReportPair(year.Key.ToString(Languages.Current.Culture()), string.Join(", ", year.Select(m => t["HeadcountFrom", m.ToString("MMMM", Languages.Current.Culture()), People(counts.On(m)!.Value)]))))]);
    }

    private IEnumerable<ReportBlock> Files(Binder binder)
    {
        yield return new ReportHeading(t["Files"]);
        yield return new ReportParagraph(t["FilesNote"], IsSoft: true);
        if (!binder.Files.Any()) yield return new ReportParagraph(t["None"]);
        else yield return new ReportTable([new(t["File"], 6), new(t["Size"], 3, true), new("SHA-256", 19)],
            [.. binder.Files.Select(f => new[] { f.Path, Say.Size(f.File.Bytes), f.File.Sha256 })]);
    }

    private static string People(decimal people) => Say.Decimal(people, 1);
}
