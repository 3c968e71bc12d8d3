using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.Extensions.Localization;
using PayTexts = EqualityAcademy.Web.Features.Pay.PayTexts;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>What a page with a result says, as a reader finds it there.</summary>
internal static partial class ShownResult
{
    /// <summary>The Index said first.</summary>
    public static int IndexOn(Page page) => int.Parse(Answer().Match(page.Main).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Whether the page says so many points beside the name of the indicator.</summary>
    public static bool Says(Academy academy, Page page, Language language, IndicatorId indicator, int score, int maximum)
    {
        using (Languages.Speak(language))
        {
            var (name, points) = (academy.Get<PayWords>().Indicator(indicator), academy.Get<IStringLocalizer<PayTexts>>()["Result.OfPoints", score, maximum].Value);
            return page.Document.QuerySelectorAll("tr, li").Any(row => Starts(row, name) && row.TextContent.Contains(points, StringComparison.Ordinal));
        }
    }

    private static bool Starts(IElement row, string name) => row.FirstElementChild?.TextContent.Trim() == name;

    [GeneratedRegex(@"(\d+)\s+(?:sur|out of)\s+100")]
    private static partial Regex Answer();
}
