using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.ListMembers;

/// <summary>Finds and sorts the members of a cluster.</summary>
public sealed class ListMembers(Db db)
{
    /// <param name="search">Words of the name, the contact, the county; accents and case do not matter.</param>
    /// <param name="stage">A stage to keep; anything else keeps all.</param>
    /// <param name="sort">name, stage, training or size.</param>
    public async Task<MemberList> GetAsync(ClusterScope scope, string? search, string? stage, string? sort, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var all = await ClusterMembers.OfAsync(connection, scope, ct);
        var words = Slug.Of(search ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries);
        MemberStage? kept = Enum.TryParse<MemberStage>(stage, ignoreCase: true, out var s) && Enum.IsDefined(s) ? s : null;
        var found = all.Where(m => words.All(w => Text(m).Contains(w, StringComparison.Ordinal)) && (kept is null || m.Facts.Stage == kept));
        var byName = StringComparer.Create(Languages.Current.Culture(), ignoreCase: true);
        var sorted = sort switch
        {
            "stage" => found.OrderBy(m => m.Facts.Stage).ThenBy(m => m.Name, byName),
            "training" => found.OrderByDescending(m => m.TrainingRate.IsShown ? m.TrainingRate.Value : -1).ThenBy(m => m.Name, byName),
            "size" => found.OrderByDescending(m => m.Headcount ?? 0).ThenBy(m => m.Name, byName),
            _ => found.OrderBy(m => m.Name, byName),
        };
        return new(all.Count, [.. sorted]);
    }

    private static string Text(ClusterMember member) => string.Join(' ', Slug.Of(member.Name), Slug.Of(member.Contact ?? ""), Slug.Of(member.County ?? ""), member.Sector);
}

/// <summary>The members found, of all there are.</summary>
public sealed record MemberList(int All, IReadOnlyList<ClusterMember> Found);
