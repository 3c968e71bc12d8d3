using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Web.Features.Members;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Notices;

/// <summary>A sentence, and the page where it is put right.</summary>
public sealed record NoticeHint(string Text, string Path, Permission Needs);

/// <summary>What is missing from a sheet and what has changed since it was printed, in words.</summary>
public sealed class NoticeWords(ModuleSource modules, IStringLocalizer<NoticesTexts> t, IStringLocalizer<MembersTexts> members)
{
    public NoticeHint Of(Gap gap, NoticeView view) => gap switch
    {
        Gap.NoContact no => new(t["Gap.Contact", members["Kind." + no.Kind]], $"contacts/new?kind={no.Kind.Code()}", Permission.ManagePeople),
        Gap.NoDetail no => new(t["Gap." + no.Detail, no.Name], "contacts", Permission.ManagePeople),
        Gap.NoAnswer no => new(t["Gap.Answer", Question(no.Fact)], $"duties/facts#{no.Fact}", Permission.EditDuties),
        Gap.NoText no => new(t["Gap.Text", no.Blank.Label.In(Languages.Current)], $"notices/{view.Id}/fill#{no.Blank.Id}", Permission.EditDuties),
        _ => throw new ArgumentOutOfRangeException(nameof(gap)),
    };

    public string Of(NoticeChange change, NoticeView view)
    {
        var subject = change.Kind switch
        {
            NoticeChangeKind.Line => modules.Current.HelpLines.Lines.FirstOrDefault(l => l.Id == change.Subject)?.Names.In(Languages.Current),
            NoticeChangeKind.Blank => view.Notice.Blanks.FirstOrDefault(b => b.Id == change.Subject)?.Label.In(Languages.Current),
            NoticeChangeKind.Number => modules.Current.Parameters.GetValueOrDefault(change.Subject)?.Titles.In(Languages.Current),
            _ => null,
        } ?? change.Subject;
        var form = (change.Before, change.After) switch { (null, not null) => "New", (not null, null) => "Gone", _ => "" };
        var key = change.Kind is NoticeChangeKind.Phone or NoticeChangeKind.Place or NoticeChangeKind.Email or NoticeChangeKind.Line or NoticeChangeKind.Blank ? form : "";
        return t[$"Change.{change.Kind}{key}", subject, OneLine(change.Before), OneLine(change.After)];
    }

    private string Question(string fact) => modules.Current.Facts.FirstOrDefault(f => f.Id == fact)?.Question.In(Languages.Current) ?? t["HeadcountQuestion"];

    private static string OneLine(string? text) => text?.Replace("\n", " / ", StringComparison.Ordinal) ?? "";
}
