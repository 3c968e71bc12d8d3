namespace EqualityAcademy.Web.Shell.Components;

/// <summary>Two letters for a name, as on a person chip.</summary>
public static class Initials
{
    public static string Of(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Take(2).Select(w => char.ToUpperInvariant(w[0])));
    }
}
