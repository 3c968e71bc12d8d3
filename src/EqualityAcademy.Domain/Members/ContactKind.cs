namespace EqualityAcademy.Domain.Members;

/// <summary>What a person to talk to is for this company, in the order in which they are shown.</summary>
public enum ContactKind
{
    CseReferent,
    EmployerReferent,
    Manager,
    Doctor,
    Inspection,
    Other,
}

/// <summary>The names of the kinds, as stored and posted.</summary>
public static class ContactKinds
{
    private static readonly Dictionary<ContactKind, string> Codes = new()
    {
        [ContactKind.CseReferent] = "cse-referent",
        [ContactKind.EmployerReferent] = "employer-referent",
        [ContactKind.Manager] = "manager",
        [ContactKind.Doctor] = "doctor",
        [ContactKind.Inspection] = "inspection",
        [ContactKind.Other] = "other",
    };

    public static IReadOnlyList<ContactKind> All { get; } = [.. Codes.Keys];

    public static string Code(this ContactKind kind) => Codes[kind];

    /// <returns>Null for a code no kind has.</returns>
    public static ContactKind? FromCode(string? code) => Codes.Where(c => c.Value == code).Select(c => (ContactKind?)c.Key).FirstOrDefault();

    /// <summary>Works inside the company, as opposed to the doctor or the inspectorate.</summary>
    public static bool IsInside(this ContactKind kind) => kind is not (ContactKind.Doctor or ContactKind.Inspection);
}
