using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>The total of the Index, as the API writes it.</summary>
/// <param name="Index">Null below 75 computable points.</param>
internal sealed record TotalAnswer(int Points, int ComputablePoints, int? Index)
{
    public static TotalAnswer Of(IndexTotal total) => new(total.Points, total.ComputablePoints, Shown.Value(total.Index));
}
