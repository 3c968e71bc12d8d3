using System.Globalization;
using System.Numerics;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>
/// An exact fraction. Means, gaps and weights are divisions; a <see cref="decimal"/> division keeps 28 digits, and the error can
/// push a value that lies exactly on a half to the wrong side of the one rounding the rules ask for: (1/3 + 1/3 + 1/3) × 2.05 is
/// 2.0499… in decimals and shows 2.0 instead of 2.1 (index-egapro.md §13). Here nothing is lost until <see cref="Round"/> or
/// <see cref="Truncate"/> is called, once, on the final value. Fractions are not reduced: comparing and rounding do not need it, and
/// the sums of this domain stay short enough.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly BigInteger _top;
    private readonly BigInteger _bottom;

    private Ratio(BigInteger top, BigInteger bottom)
    {
        if (bottom.IsZero) throw new DivideByZeroException();
        (_top, _bottom) = bottom.Sign < 0 ? (-top, -bottom) : (top, bottom);
    }

    /// <summary>Always above zero; the default of the type is 0/1.</summary>
    private BigInteger Bottom => _bottom.IsZero ? BigInteger.One : _bottom;

    public static Ratio Of(decimal top, decimal bottom) => (Ratio)top / bottom;

    public static implicit operator Ratio(int value) => new(value, BigInteger.One);

    public static implicit operator Ratio(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var top = ((((BigInteger)(uint)bits[2] << 32) + (uint)bits[1]) << 32) + (uint)bits[0];
        return new(bits[3] < 0 ? -top : top, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    public int Sign => _top.Sign;

    public Ratio Abs() => new(BigInteger.Abs(_top), Bottom);

    public static Ratio operator +(Ratio a, Ratio b) => new(a._top * b.Bottom + b._top * a.Bottom, a.Bottom * b.Bottom);
    public static Ratio operator -(Ratio a, Ratio b) => a + -b;
    public static Ratio operator -(Ratio a) => new(-a._top, a.Bottom);
    public static Ratio operator *(Ratio a, Ratio b) => new(a._top * b._top, a.Bottom * b.Bottom);
    public static Ratio operator /(Ratio a, Ratio b) => new(a._top * b.Bottom, a.Bottom * b._top);
    public static bool operator <(Ratio a, Ratio b) => a.CompareTo(b) < 0;
    public static bool operator >(Ratio a, Ratio b) => a.CompareTo(b) > 0;
    public static bool operator <=(Ratio a, Ratio b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Ratio a, Ratio b) => a.CompareTo(b) >= 0;
    public static bool operator ==(Ratio a, Ratio b) => a.Equals(b);
    public static bool operator !=(Ratio a, Ratio b) => !a.Equals(b);

    public static Ratio Min(Ratio a, Ratio b) => a <= b ? a : b;
    public static Ratio Max(Ratio a, Ratio b) => a >= b ? a : b;

    /// <summary>Adds halves to halves, so that the many denominators of thousands of groups meet as late as possible.</summary>
    public static Ratio Sum(ReadOnlySpan<Ratio> values) => values.Length switch
    {
        0 => 0,
        1 => values[0],
        _ => Sum(values[..(values.Length / 2)]) + Sum(values[(values.Length / 2)..]),
    };

    /// <summary>Rounded to some decimals, halves away from zero: 2.05 is 2.1.</summary>
    public decimal Round(int places)
    {
        var twice = 2 * BigInteger.Abs(_top) * BigInteger.Pow(10, places);
        return Decimal((twice + Bottom) / (2 * Bottom), places);
    }

    /// <summary>Cut after some decimals, toward zero: 4.999 is 4.99, −0.001 is 0 without a sign.</summary>
    public decimal Truncate(int places) => Decimal(BigInteger.Abs(_top) * BigInteger.Pow(10, places) / Bottom, places);

    /// <summary>The greatest whole number not above the value.</summary>
    public BigInteger Floor() => _top.Sign < 0 ? -((-_top + Bottom - 1) / Bottom) : _top / Bottom;

    private decimal Decimal(BigInteger scaled, int places) =>
        (decimal)(_top.Sign < 0 ? -scaled : scaled) * new decimal(1, 0, 0, false, (byte)places);

    public int CompareTo(Ratio other) => (_top * other.Bottom).CompareTo(other._top * Bottom);
    public bool Equals(Ratio other) => CompareTo(other) == 0;
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => Reduced().GetHashCode();

    /// <summary>As <see cref="Parse"/> reads it, in lowest terms: 2.5 is 5/2.</summary>
    public override string ToString()
    {
        var (top, bottom) = Reduced();
        return string.Create(CultureInfo.InvariantCulture, $"{top}/{bottom}");
    }

    /// <returns>Null when the text is not two whole numbers with a stroke between them, the second above zero.</returns>
    public static Ratio? Parse(string text)
    {
        var stroke = text.IndexOf('/', StringComparison.Ordinal);
        return stroke > 0
            && BigInteger.TryParse(text.AsSpan(0, stroke), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var top)
            && BigInteger.TryParse(text.AsSpan(stroke + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bottom)
            && !bottom.IsZero ? new Ratio(top, bottom) : null;
    }

    private (BigInteger Top, BigInteger Bottom) Reduced()
    {
        var common = BigInteger.GreatestCommonDivisor(_top, Bottom);
        return (_top / common, Bottom / common);
    }
}
