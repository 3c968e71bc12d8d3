using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>What evidence is.</summary>
public enum EvidenceKind
{
    File,
    Link,
    Note,
}

/// <summary>What shows that a duty was done.</summary>
/// <param name="Obligation">Id of the duty.</param>
/// <param name="ExpiresOn">The last day on which it counts; null: for ever.</param>
/// <param name="File">For a file.</param>
public sealed record EvidenceItem(RowId Id, string Obligation, EvidenceKind Kind, string Title, string? Note, string? Link, EvidenceFile? File,
    DateOnly? ExpiresOn, string AddedBy, DateOnly AddedOn)
{
    public bool IsExpired(DateOnly today) => ExpiresOn < today;
}

/// <summary>A file of evidence as it was named by whoever brought it.</summary>
/// <param name="Sha256">Of the bytes that are kept, in hexadecimal.</param>
public sealed record EvidenceFile(string Name, string MediaType, long Bytes, string Sha256);
