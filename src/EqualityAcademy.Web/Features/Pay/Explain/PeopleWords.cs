using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Pay.Explain;

/// <summary>Women and men in sentences.</summary>
public sealed class PeopleWords(IStringLocalizer<PayTexts> t)
{
    /// <summary>"one woman", "three men", "no women".</summary>
    public string Of(Side side, int count) => count switch
    {
        0 => t[$"Result.No{side}"],
        1 => t[$"Result.One{side}"],
        _ => t[$"Result.Some{side}", Say.Count(count)],
    };

    /// <summary>"one person", "three people".</summary>
    public string People(int count) => count == 1 ? t["Result.OnePerson"] : t["Result.SomePeople", Say.Count(count)];

    /// <summary>"in favour of men".</summary>
    public string Favours(Side side) => t[$"Result.Favours.{side}"];
}
