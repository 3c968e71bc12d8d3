using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Obligations;

/// <summary>Something that has changed under a duty, and the page where it is put right.</summary>
public sealed record DutyAlert(string Obligation, string Text, string Path);

/// <summary>What a later feature has to say at one duty of a company, or at all of them. Registered by that feature: this one does not know it.</summary>
public delegate Task<IReadOnlyList<DutyAlert>> FindDutyAlerts(CompanyScope scope, string? obligation, CancellationToken ct);
