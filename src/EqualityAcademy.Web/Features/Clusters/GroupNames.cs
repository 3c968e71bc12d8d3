using System.Globalization;
using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Clusters;

/// <summary>Groups of members, sectors and sizes in words.</summary>
public static class GroupNames
{
    public static string Of(GroupKey group, IStringLocalizer<ClustersTexts> words) => group.Dimension switch
    {
        Dimensions.Sector => words["Sector-" + group.Value],
        Dimensions.Size => Size(SizeBand.Of(int.Parse(group.Value, CultureInfo.InvariantCulture)), words),
        _ => group.Value,
    };

    private static string Size(SizeBand band, IStringLocalizer<ClustersTexts> words) => band switch
    {
        { Until: null } => words["SizeOver", band.From],
        { From: 1 } => words["SizeUpTo", band.Until],
        _ => words["SizeBetween", band.From, band.Until],
    };
}
