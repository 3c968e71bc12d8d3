using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>One cell of a list that cannot be so, under the name the file gives its column. Never for a log: it holds what stands in the cell.</summary>
/// <param name="Found">What stands there, for the eyes of the person whose list it is; never too long to be shown.</param>
public sealed record CellProblem(int Row, string Column, string Found, string TextKey, object[] Args);

/// <summary>What is wrong with a list: with the file as a whole, or with cells.</summary>
/// <param name="Cells">The first ones.</param>
/// <param name="RefusedRows">All of them.</param>
public sealed record PayrollProblems(IReadOnlyList<Problem> File, IReadOnlyList<CellProblem> Cells, int RefusedRows)
{
    public static PayrollProblems Of(params Problem[] file) => new(file, [], 0);
}

/// <summary>The figures of a list, or what stands in their way: never both.</summary>
public sealed record PayrollReading(PayResult? Result, PayrollProblems? Wrong)
{
    public static PayrollReading Refused(params Problem[] file) => new(null, PayrollProblems.Of(file));
}
