using System.Text;

namespace EqualityAcademy.Web.Tests.Architecture;

/// <summary>Takes the expressions out of Razor markup, so that what is left between tags is prose.</summary>
internal static class RazorText
{
    public static string WithoutExpressions(string markup)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] == '@' && i + 1 < markup.Length && (char.IsLetter(markup[i + 1]) || markup[i + 1] is '(' or '_')) i = End(markup, i + 1) - 1;
            else text.Append(markup[i]);
        }

        return text.ToString();
    }

    /// <returns>The place behind an expression: names, dots, and balanced brackets.</returns>
    private static int End(string markup, int i)
    {
        while (i < markup.Length)
        {
            if (markup[i] is '(' or '[') i = Closing(markup, i) + 1;
            else if (char.IsLetterOrDigit(markup[i]) || markup[i] is '_' or '!' or '?') i++;
            else if (markup[i] == '.' && i + 1 < markup.Length && char.IsLetter(markup[i + 1])) i++;
            else break;
        }

        return i;
    }

    private static int Closing(string markup, int i)
    {
        var depth = 0;
        for (; i < markup.Length; i++)
        {
            if (markup[i] is '(' or '[') depth++;
            if (markup[i] is ')' or ']' && --depth == 0) return i;
        }

        return markup.Length - 1;
    }
}
