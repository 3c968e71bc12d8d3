using Dapper;
using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Clusters.ShowOverview;

/// <summary>Reads the cluster's home in three statements, whatever the number of members.</summary>
public sealed class ShowOverview(Db db, Clock clock, ModuleSource modules)
{
    private const string Questionnaire = "quick-check";

    /// <summary>The dimension whose groups have secret counts; a second one would let them be told from each other.</summary>
    private const string Tabulated = Dimensions.Sector;

    /// <param name="group">As in the address: <c>county:Plaine</c>; anything unknown means all members.</param>
    public async Task<Overview> GetAsync(ClusterScope scope, string? group, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var members = await ClusterMembers.OfAsync(connection, scope, ct);
        var levels = await connection.QueryAsync<LevelRow>(new(SelectLevels, new { scope.Cluster, Questionnaire }, cancellationToken: ct));
        var finished = await connection.QueryAsync<ModuleRow>(new(SelectModules, new { scope.Cluster }, cancellationToken: ct));

        var choices = Choices(members);
        GroupKey? key = choices.Where(c => c.Key.ToString() == group).Select(c => (GroupKey?)c.Key).FirstOrDefault();
        var chosen = members.Where(m => key is not { } k || m.Groups.Contains(k)).ToList();
        return new(clock.Now, members.Count, choices, key, key is { } small && !IsShown(choices, small), Funnel(members, chosen, key), Calls(chosen),
            Heat(members, [.. levels], key), Training(chosen, key is null ? [.. finished] : []));
    }

    private static IReadOnlyList<GroupChoice> Choices(IReadOnlyList<ClusterMember> members) =>
        [.. members.SelectMany(m => m.Groups).CountBy(g => g).Select(g => new GroupChoice(g.Key, g.Value))];

    private static bool IsShown(IReadOnlyList<GroupChoice> choices, GroupKey key)
    {
        var dimension = choices.Where(c => c.Key.Dimension == key.Dimension).ToList();
        return Disclosure.Groups([.. dimension.Select(c => c.Companies)])[dimension.FindIndex(c => c.Key == key)];
    }

    private static FunnelCounts Funnel(IReadOnlyList<ClusterMember> all, List<ClusterMember> chosen, GroupKey? key)
    {
        int At(MemberStage stage) => chosen.Count(m => m.Facts.Stage >= stage);
        var half = new GroupTable(Tabulated, all.Select(m => (m.Groups, m.Facts.HasPlan ? m.Facts.HalfDone ? 0 : 1 : (int?)null)), 2, hideUniform: false);
        var again = new GroupTable(Tabulated, all.Select(m => (m.Groups, m.Facts.Checks > 0 ? m.Facts.Rechecked ? 0 : 1 : (int?)null)), 2, hideUniform: false);
        return new(chosen.Count, At(MemberStage.Joined), chosen.Count(m => m.Facts.Checks > 0), At(MemberStage.Planned), half.Of(key)[0], again.Of(key)[0]);
    }

    private IReadOnlyList<CallLine> Calls(IEnumerable<ClusterMember> members) =>
        [.. members.Select(m => (Member: m, Call: Call.Of(m.Facts, clock.Today))).Where(c => c.Call is not null)
            .Select(c => new CallLine(c.Member, c.Call!)).OrderBy(c => c.Call.Reason).ThenByDescending(c => c.Call.Days).ThenBy(c => c.Member.Name, StringComparer.Ordinal)];

    private HeatMap Heat(IReadOnlyList<ClusterMember> members, IReadOnlyList<LevelRow> levels, GroupKey? key)
    {
        var checks = Settled.Of([.. levels.Select(l => l.Assessment).Distinct()]).ToHashSet();
        var counted = levels.Where(l => checks.Contains(l.Assessment)).ToList();
        var last = counted.GroupBy(l => (l.Company, l.Theme)).ToDictionary(g => g.Key, g => g.Last().LevelHundredths);
        var themes = modules.Current.FindQuestionnaire(Questionnaire)?.File.Themes ?? [];
        var rows = themes.Select(theme => new HeatRow(theme.Titles, new GroupTable(
            Tabulated, members.Select(m => (m.Groups, Nearest(last.GetValueOrDefault((m.Id, theme.Id))))), 5, hideUniform: true).Of(key)));
        var companies = counted.Select(l => l.Company).Distinct().ToHashSet();
        return new(members.Count(m => companies.Contains(m.Id) && (key is not { } k || m.Groups.Contains(k))), [.. rows]);
    }

    private static int? Nearest(int? hundredths) => (hundredths + 50) / 100;

    private TrainingTotals Training(List<ClusterMember> chosen, IReadOnlyList<ModuleRow> finished)
    {
        var counted = chosen.Where(m => m.TrainingRate.IsShown).ToList();
        if (counted.Count < Disclosure.Floor) return new(0, 0, 0, []);
        var ids = counted.Select(m => m.Id).ToHashSet();
        var totals = modules.Current.Courses.Select(c => (Course: c, Rows: finished.Where(f => f.Module == c.Id && ids.Contains(f.Company)).ToList())).Where(t => t.Rows.Count > 0)
            .Select(t => new ModuleTotal(t.Course.File.Titles, Disclosure.Of(t.Rows.Count, t.Rows.Sum(r => r.People))));
        return new(counted.Count, counted.Sum(m => m.People), counted.Sum(m => m.Trained), [.. totals]);
    }

    private sealed record LevelRow(CompanyId Company, AssessmentId Assessment, string Theme, int? LevelHundredths);

    private sealed record ModuleRow(CompanyId Company, string Module, int People);

    private const string SelectLevels = """
        select a.company_id as company, a.id as assessment, t.theme, t.level_hundredths
        from assessment a
        join cluster_company k on k.company_id = a.company_id and k.cluster_id = @Cluster
        join assessment_theme t on t.assessment_id = a.id
        where a.finished_at is not null and a.questionnaire = @Questionnaire
        order by a.finished_at, a.id
        """;

    private const string SelectModules = """
        select d.company_id as company, d.module, count(distinct d.membership_id) as people
        from module_completion d
        join membership s on s.id = d.membership_id and s.left_at is null
        join cluster_company k on k.company_id = d.company_id and k.cluster_id = @Cluster
        group by d.company_id, d.module
        """;
}
