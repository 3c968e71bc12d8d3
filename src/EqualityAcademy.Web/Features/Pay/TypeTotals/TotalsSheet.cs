using EqualityAcademy.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.TypeTotals;

/// <summary>What the fields of the form show: what was typed, and what is wrong there.</summary>
public sealed record TotalsSheet(TypedTotals Typed, IReadOnlyList<Problem> Problems)
{
    public string? ErrorAt(string field, IStringLocalizer<PayTexts> t) => Problems.FirstOrDefault(p => p.Field == field) is { } problem ? t[problem.TextKey, problem.Args].Value : null;
}
