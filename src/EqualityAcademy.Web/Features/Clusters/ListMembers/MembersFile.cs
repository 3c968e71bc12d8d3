using System.Globalization;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Formats;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Clusters.ListMembers;

/// <summary>The list of members as a spreadsheet file; who took it out is noted.</summary>
public sealed class MembersFile(ListMembers list, Db db, Clock clock, IStringLocalizer<ClustersTexts> words)
{
    public async Task<byte[]> WriteAsync(ClusterScope scope, CancellationToken ct)
    {
        var members = (await list.GetAsync(scope, null, null, null, ct)).Found;
        await db.InTransactionAsync(t => Audit.WriteAsync(t, clock, new("members-exported", null, scope.Cluster, scope.Person, null)), ct);
        return CsvWriter.Write([Head, .. members.Select(Row)]);
    }

    private IEnumerable<string?> Head =>
        [words["Company"], words["HeadContact"], words["Email"], words["HeadPhone"], words["County"], words["Sector"], words["Headcount"], words["HeadInvited"], words["HeadJoined"], words["HeadStage"], words["HeadTraining"]];

    private IEnumerable<string?> Row(ClusterMember m) =>
    [
        m.Name, m.Contact, m.Email, m.Phone, m.County, m.Sector is { } sector ? words["Sector-" + sector].Value : null, m.Headcount?.ToString(CultureInfo.InvariantCulture),
        Day(m.Facts.InvitedOn), Day(m.Facts.JoinedOn), words["Stage-" + m.Facts.Stage], m.TrainingRate.IsShown ? m.TrainingRate.Value.ToString(CultureInfo.InvariantCulture) : null,
    ];

    private static string? Day(DateOnly? day) => day?.ToString("d", Languages.Current.Culture());
}
