using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.UploadList;

/// <summary>What the columns of a list are called, and what stands in the way of reading it.</summary>
internal static class ListWords
{
    public static string Column(PayColumn column, IStringLocalizer<PayTexts> t) => t["List.Column." + column];

    public static string Problem(Problem problem, IStringLocalizer<PayTexts> t) =>
        PayProblems.Sentence(problem.TextKey, [.. problem.Args.Select(a => a is PayColumn column ? Column(column, t) : a)], t);

    /// <returns>Null when nothing is wrong there.</returns>
    public static string? At(string field, IEnumerable<Problem> problems, IStringLocalizer<PayTexts> t) =>
        problems.FirstOrDefault(p => p.Field == field) is { } problem ? Problem(problem, t) : null;
}
