using EqualityAcademy.Web.Platform.Formats;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Clusters.InviteMembers;

/// <summary>The rows to correct, as a file with the reasons: put right, it can be sent again as it is.</summary>
public static class BadRowsFile
{
    public static string Reasons(BadRow bad, IStringLocalizer<ClustersTexts> words) => string.Join(' ', bad.Problems.Select(p => words[p.TextKey, p.Args].Value));

    public static byte[] Write(IEnumerable<BadRow> rows, IStringLocalizer<ClustersTexts> words) =>
        CsvWriter.Write([[words["Company"], words["HeadContact"], words["Email"], words["HeadPhone"], words["County"], words["Sector"], words["Headcount"], words["Line"], words["Reason"]],
            .. rows.Select(b => (string?[])[b.Row.Raw.Company, b.Row.Raw.Contact, b.Row.Raw.Email, b.Row.Raw.Phone, b.Row.Raw.County, b.Row.Raw.Sector, b.Row.Raw.Headcount,
                b.Row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), Reasons(b, words)])]);
}
