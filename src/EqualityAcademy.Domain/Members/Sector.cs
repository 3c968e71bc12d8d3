namespace EqualityAcademy.Domain.Members;

/// <summary>The trades of the companies, by the names stored and posted.</summary>
public static class Sectors
{
    public static IReadOnlyList<string> All { get; } = ["aeronautics", "automotive", "energy", "machine-tools", "other"];
}
