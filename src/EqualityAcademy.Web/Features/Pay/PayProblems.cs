using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Api;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>What is wrong with a call about pay, in words.</summary>
internal static class PayProblems
{
    public static IResult Answer(IEnumerable<Problem> problems, IStringLocalizer<PayTexts> t) =>
        ApiProblems.Fields(problems.Select(p => p with { Args = Said(p.Args) }), t, t["ApiWrong"]);

    public static string Sentence(string textKey, object[] args, IStringLocalizer<PayTexts> t) => t[textKey, Said(args)];

    private static object[] Said(object[] args) => [.. args.Select(a => a is Csp csp ? PayNames.Of(csp) : a)];
}
