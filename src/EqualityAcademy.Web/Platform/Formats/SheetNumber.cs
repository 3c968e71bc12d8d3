using System.Globalization;

namespace EqualityAcademy.Web.Platform.Formats;

/// <summary>Numbers as text that can be read in one way only.</summary>
public static class SheetNumber
{
    private const int LikeThousands = 3;

    /// <summary>With a point, as many decimals as it has, and never three of them: 12.345 would be thousands to some readers.</summary>
    public static string Text(decimal number)
    {
        var text = number.ToString("0.############", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && text.Length - point - 1 == LikeThousands ? text + "0" : text;
    }
}
