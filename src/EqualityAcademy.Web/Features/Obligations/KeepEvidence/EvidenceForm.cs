using System.Globalization;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Obligations.KeepEvidence;

/// <summary>Evidence as it was typed and chosen.</summary>
public sealed record EvidenceForm(string? Kind, string? Title, IFormFile? File, string? Link, string? Note, string? Expires)
{
    private const int MostTitle = 120, MostNote = 4000, MostLink = 2000, MostYears = 20;

    /// <summary>Only what belongs to the chosen kind is read.</summary>
    public async Task<Outcome<EvidenceInput>> ReadAsync(DateOnly today, int mostMegabytes, CancellationToken ct)
    {
        if (!Enum.TryParse<EvidenceKind>(Kind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind)) return new Problem("Kind", "NeedKind");
        var problems = new List<Problem>();
        var title = Text(Title, "Title", "NeedTitle", MostTitle, problems);
        var file = kind == EvidenceKind.File ? await UploadedFile.ReadAsync(File, mostMegabytes, ct) : null;
        problems.AddRange(file?.Problems ?? []);
        var link = kind == EvidenceKind.Link ? ReadLink(problems) : null;
        var note = kind == EvidenceKind.Note ? Text(Note, "Note", "NeedNote", MostNote, problems) : null;
        var expires = ReadExpires(today, problems);
        if (problems.Count == 0) return new EvidenceInput(kind, title!, file?.Value, link, note, expires);
        if (file is { Succeeded: true }) problems.Insert(problems.FindLastIndex(p => p.Field == "Title") + 1, new("File", "FileAgain"));
        return problems;
    }

    private static string? Text(string? posted, string field, string missing, int most, List<Problem> problems)
    {
        var text = posted?.Trim().ReplaceLineEndings("\n");
        if (string.IsNullOrEmpty(text)) problems.Add(new(field, missing));
        else if (text.Length > most) problems.Add(new(field, "TextLong", most));
        return text;
    }

    private string? ReadLink(List<Problem> problems)
    {
        var posted = Link?.Trim() ?? "";
        if (posted.Length <= MostLink && Uri.TryCreate(posted, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Host.Length: > 0, UserInfo: "" }) return uri.AbsoluteUri;
        problems.Add(new("Link", posted.Length == 0 ? "NeedLink" : "BadLink"));
        return null;
    }

    private DateOnly? ReadExpires(DateOnly today, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(Expires)) return null;
        if (!DateOnly.TryParseExact(Expires.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) problems.Add(new("Expires", "BadExpires"));
        else if (day < today) problems.Add(new("Expires", "PastExpires"));
        else if (day > today.AddYears(MostYears)) problems.Add(new("Expires", "FarExpires", MostYears));
        return day;
    }
}

/// <summary>Evidence that can be kept.</summary>
public sealed record EvidenceInput(EvidenceKind Kind, string Title, UploadedFile? File, string? Link, string? Note, DateOnly? Expires);
