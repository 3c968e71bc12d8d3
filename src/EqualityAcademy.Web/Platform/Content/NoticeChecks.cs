using EqualityAcademy.Domain.Notices;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What the shape of a notice file cannot say: names exist, orders and blanks do not collide, addresses are official.</summary>
internal sealed class NoticeChecks(IReadOnlyCollection<string> obligations, IReadOnlyCollection<string> lines, IReadOnlyCollection<string> openCourses, ContentProblems problems)
{
    /// <summary>The only site a notice may send its readers to for the words of the law.</summary>
    private const string Official = "https://www.legifrance.gouv.fr/";

    /// <summary>Lines of one blank that leave room for the rest of the sheet.</summary>
    private const int MostLines = 10;

    private readonly Dictionary<string, NoticeBlank> _blanks = [];
    private readonly HashSet<int> _orders = [];

    public void Check(string path, Notice notice)
    {
        problems.Require(notice.Id == Path.GetFileNameWithoutExtension(path), path, "id:", "id must be the name of the file");
        problems.Require(notice.Revision >= 1, path, "revision:", "the revision counts from 1");
        problems.Require(_orders.Add(notice.Order), path, "order:", $"another notice has the order {notice.Order}");
        problems.Require(notice.Obligations.Length > 0, path, "obligations:", "a notice answers at least one obligation");
        foreach (var id in notice.Obligations) RequireObligation(path, id);
        foreach (var contact in notice.Contacts) CheckContact(path, contact);
        foreach (var line in notice.HelpLines) problems.Require(lines.Contains(line), path, line, $"there is no line {line} in contacts.yaml");
        foreach (var blank in notice.Blanks) CheckBlank(path, notice, blank);
        foreach (var text in notice.OfficialTexts)
            problems.Require(text.Address?.StartsWith(Official, StringComparison.Ordinal) != false, path, text.Address ?? "address:", $"the address of an official text begins with {Official}");
        problems.Require(openCourses.Contains(notice.Course), path, "course:", $"there is no open course {notice.Course}");
        problems.Require(notice.Sources.Length > 0, path, "sources:", "a notice cites its source");
        foreach (var source in notice.Sources) LawLoader.RequireGrade(source.Grade, path, source.Ref, problems);
    }

    private void CheckContact(string path, NoticeContact contact)
    {
        if (contact.NeededIf is not { } needed) return;
        RequireObligation(path, needed);
        problems.Require(!contact.Optional, path, needed, "a contact is optional or needed_if, not both");
    }

    private void CheckBlank(string path, Notice notice, NoticeBlank blank)
    {
        if (blank.Line is { } line) problems.Require(notice.HelpLines.Contains(line), path, $"line: {line}", $"the line {line} is not among the help_lines of this notice");
        problems.Require(blank.Lines is >= 1 and <= MostLines, path, $"id: {blank.Id}", $"a blank has 1 to {MostLines} lines");
        if (_blanks.TryAdd(blank.Id, blank)) return;
        var first = _blanks[blank.Id];
        problems.Require(first.Lines == blank.Lines && first.Label == blank.Label, path, $"id: {blank.Id}", $"the blank {blank.Id} stands elsewhere with another label or number of lines");
    }

    private void RequireObligation(string path, string id) => problems.Require(obligations.Contains(id), path, id, $"there is no obligation {id}");
}
