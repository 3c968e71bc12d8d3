using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Members;

/// <summary>The trades of the companies, by the names stored and posted.</summary>
public static class Sectors
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["aeronautics"] = "aeronautics", ["aeronautique"] = "aeronautics", ["aerospace"] = "aeronautics", ["aero"] = "aeronautics",
        ["automotive"] = "automotive", ["automobile"] = "automotive", ["auto"] = "automotive",
        ["energy"] = "energy", ["energie"] = "energy",
        ["machine-tools"] = "machine-tools", ["machine-tool"] = "machine-tools", ["machines-outils"] = "machine-tools", ["machine-outil"] = "machine-tools",
        ["other"] = "other", ["autre"] = "other",
    };

    public static IReadOnlyList<string> All { get; } = ["aeronautics", "automotive", "energy", "machine-tools", "other"];

    /// <returns>Null when the words name no sector; French or English, with or without accents.</returns>
    public static string? Parse(string text) => Words.GetValueOrDefault(Slug.Of(text));
}
