using System.Runtime.InteropServices;

namespace EqualityAcademy.Domain.PayGap;

/// <summary>Amounts in one unit, of one sex. Holds the amounts alone, because medians and quartiles need all of them.</summary>
internal sealed class PayList(int unit)
{
    private readonly List<decimal> _amounts = [];
    private decimal _sum;
    private bool _isSorted;

    public int Count => _amounts.Count;

    public void Add(decimal amount)
    {
        _amounts.Add(amount);
        _sum += amount;
        _isSorted = false;
    }

    public Finding<Ratio> Mean(WhyNot nobody) => Count == 0 ? nobody : Ratio.Of(_sum, Count) / unit;

    /// <summary>The middle value; of an even number the mean of the two middle ones.</summary>
    public Finding<Ratio> Median(WhyNot nobody)
    {
        if (Count == 0) return nobody;
        var rising = Rising();
        return Ratio.Of(rising[(Count - 1) / 2] + rising[Count / 2], 2) / unit;
    }

    public IReadOnlyList<decimal> Rising()
    {
        if (!_isSorted) CollectionsMarshal.AsSpan(_amounts).Sort();
        _isSorted = true;
        return _amounts;
    }
}
