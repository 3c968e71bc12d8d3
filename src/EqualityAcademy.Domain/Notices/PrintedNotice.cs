using System.Security.Cryptography;
using System.Text;
using EqualityAcademy.Domain.Members;

namespace EqualityAcademy.Domain.Notices;

/// <summary>A contact as it stands on a sheet.</summary>
public sealed record PrintedContact(ContactKind Kind, string Name, string? Place, string? Phone, string? Email);

/// <summary>Everything that was filled into a sheet: what is kept of a printing, to say later what has changed.</summary>
/// <param name="Revision">Of the notice's own words.</param>
/// <param name="Lines">Phone numbers of national lines, by id.</param>
/// <param name="Blanks">What the company wrote, by id; empty ones left out.</param>
/// <param name="Numbers">Numbers of the law in the words, by id.</param>
public sealed record PrintedNotice(
    int Revision, string Company, IReadOnlyList<PrintedContact> Contacts, IReadOnlyDictionary<string, string> Lines, IReadOnlyDictionary<string, string> Blanks,
    IReadOnlyDictionary<string, string> Numbers)
{
    /// <summary>The same for two sheets that say the same, whatever the order in which contacts were typed.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Values().Select(v => $"{v.Length}:{v}")))));

    /// <summary>What a sheet with these values no longer says right.</summary>
    public IReadOnlyList<NoticeChange> ChangesTo(PrintedNotice now)
    {
        var changes = new List<NoticeChange>();
        if (Revision != now.Revision) changes.Add(new(NoticeChangeKind.Words, ""));
        if (Company != now.Company) changes.Add(new(NoticeChangeKind.Company, Company, Company, now.Company));
        changes.AddRange(Contacts.Concat(now.Contacts).Select(c => c.Kind).Distinct().Order().SelectMany(k => OfKind(k, now)));
        changes.AddRange(Pairs(NoticeChangeKind.Line, Lines, now.Lines));
        changes.AddRange(Pairs(NoticeChangeKind.Blank, Blanks, now.Blanks));
        changes.AddRange(Pairs(NoticeChangeKind.Number, Numbers, now.Numbers));
        return changes;
    }

    /// <summary>By name; who is left over on both sides has taken the other's place.</summary>
    private IEnumerable<NoticeChange> OfKind(ContactKind kind, PrintedNotice now)
    {
        var (before, after) = (Contacts.Where(c => c.Kind == kind).ToList(), now.Contacts.Where(c => c.Kind == kind).ToList());
        foreach (var was in before.ToArray())
        {
            if ((after.Find(c => c == was) ?? after.Find(c => c.Name == was.Name)) is not { } still) continue;
            before.Remove(was);
            after.Remove(still);
            if (was.Phone != still.Phone) yield return new(NoticeChangeKind.Phone, was.Name, was.Phone, still.Phone);
            if (was.Place != still.Place) yield return new(NoticeChangeKind.Place, was.Name, was.Place, still.Place);
            if (was.Email != still.Email) yield return new(NoticeChangeKind.Email, was.Name, was.Email, still.Email);
        }

        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            var (was, still) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            yield return was is null ? new(NoticeChangeKind.Came, still!.Name, null, still.Name)
                : still is null ? new(NoticeChangeKind.Left, was.Name, was.Name)
                : new(NoticeChangeKind.Replaced, was.Name, was.Name, still.Name);
        }
    }

    private static IEnumerable<NoticeChange> Pairs(NoticeChangeKind kind, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Where(k => before.GetValueOrDefault(k) != after.GetValueOrDefault(k))
            .Select(k => new NoticeChange(kind, k, before.GetValueOrDefault(k), after.GetValueOrDefault(k)));

    private IEnumerable<string> Values()
    {
        yield return Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return Company;
        var contacts = Contacts.Select(c => (string[])[c.Kind.Code(), c.Name, c.Place ?? "", c.Phone ?? "", c.Email ?? ""]).OrderBy(c => string.Join('\u0001', c), StringComparer.Ordinal);
        foreach (var value in contacts.SelectMany(c => c)) yield return value;
        foreach (var map in new[] { Lines, Blanks, Numbers })
        {
            yield return "";
            foreach (var (key, value) in map.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                yield return key;
                yield return value;
            }
        }
    }
}

/// <summary>In what a sheet on the wall differs from what it would say today.</summary>
public enum NoticeChangeKind
{
    Words,
    Company,
    Replaced,
    Left,
    Came,
    Phone,
    Place,
    Email,
    Line,
    Blank,
    Number,
}

/// <summary>One difference.</summary>
/// <param name="Subject">Whose: a name, or the id of a line, a blank or a number.</param>
public sealed record NoticeChange(NoticeChangeKind Kind, string Subject, string? Before = null, string? After = null);
