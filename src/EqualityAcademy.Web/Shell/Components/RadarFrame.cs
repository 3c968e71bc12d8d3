using System.Globalization;

namespace EqualityAcademy.Web.Shell.Components;

/// <summary>One axis of a radar. Levels are in hundredths, 0 to 400; null when there is none.</summary>
/// <param name="Label">For the description that is read out.</param>
/// <param name="ShortLabel">At most 13 characters, for the drawing.</param>
/// <param name="Level">One's own level: a disc.</param>
/// <param name="Peers">The level compared with: a square.</param>
public sealed record RadarPoint(string Label, string ShortLabel, int? Level, int? Peers = null);

/// <summary>The geometry of one drawing of a radar: axes clockwise from the top.</summary>
public sealed record RadarFrame(int Width, int Height, double X, double Y, double Radius, double LabelGap)
{
    public static readonly RadarFrame Wide = new(420, 340, 210, 174, 122, 17);
    public static readonly RadarFrame Tall = new(320, 262, 160, 135, 86, 16);
    public static readonly RadarFrame Small = new(336, 250, 168, 129, 84, 16);

    public string ViewBox => $"0 0 {Width} {Height}";

    /// <summary>The place of a level on an axis.</summary>
    public Place At(int axis, int axes, double hundredths) => Out(axis, axes, Radius * hundredths / 400);

    public Place End(int axis, int axes) => Out(axis, axes, Radius);

    /// <summary>Where the name of an axis stands, and which of its ends is there.</summary>
    public (Place Place, string Anchor) Label(int axis, int axes)
    {
        var place = Out(axis, axes, Radius + LabelGap);
        var side = place.X - X;
        var lift = place.Y > Y + Radius / 2 ? 14 : place.Y < Y - Radius / 2 && Math.Abs(side) < 1 ? 0 : 4;
        return (place with { Y = place.Y + lift }, Math.Abs(side) < 1 ? "middle" : side > 0 ? "start" : "end");
    }

    /// <summary>The ring of a level, 1 to 4.</summary>
    public string Ring(int level, int axes) => Join(Enumerable.Range(0, axes).Select(a => At(a, axes, level * 100)));

    public string Shape(IReadOnlyList<int?> levels) =>
        Join(Enumerable.Range(0, levels.Count).Where(a => levels[a] is not null).Select(a => At(a, levels.Count, levels[a]!.Value)));

    private Place Out(int axis, int axes, double distance)
    {
        var angle = Math.Tau * axis / axes;
        return new(X + distance * Math.Sin(angle), Y - distance * Math.Cos(angle));
    }

    private static string Join(IEnumerable<Place> places) => string.Join(' ', places.Select(p => $"{Svg.Number(p.X)},{Svg.Number(p.Y)}"));
}

/// <summary>A place in a drawing.</summary>
public readonly record struct Place(double X, double Y);

/// <summary>Numbers as SVG wants them, whatever the reader's language.</summary>
internal static class Svg
{
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
