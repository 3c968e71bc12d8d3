using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Platform;

/// <summary>An editor, who is no programmer, changes a number of the law in a copy of the files and looks at what that does.</summary>
public sealed class CheckModulesTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly ModuleCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void A_threshold_changed_from_a_day_on_shows_what_changes_for_whom_and_why()
    {
        LowerTheIndex();
        var (code, report) = Check(against: ModuleCopy.Original);
        Assert.Contains("from 2027-01-01: index-headcount 50 → 40, named by index-corrective-measures, index-cse-info, index-declaration", report, StringComparison.Ordinal);
        Assert.Contains("from 2027-01-01: Atelier Lumière (42): + index-publication (applies) because index-headcount 50 → 40", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Fonderie Martin (120): + index-publication", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Serrurerie Noël (9): + index-publication", report, StringComparison.Ordinal);
        Assert.Equal(1, code);
        Assert.Contains("index-publication.yaml", report, StringComparison.Ordinal);
        Assert.Contains("expected Upcoming, found Applies", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_another_folder_the_same_change_is_seen_as_what_comes()
    {
        LowerTheIndex();
        var (_, report) = Check(diff: true);
        Assert.Contains("from 2027-01-01: Atelier Lumière (42): + index-publication (applies) because index-headcount 50 → 40", report, StringComparison.Ordinal);
        Assert.Contains("2026-11-21, what applies today:", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_only_sentences_name_is_shown_with_the_duties_that_print_it()
    {
        _copy.Edit("law-fr/parameters/maternity-leave.yaml", "value: 16", "value: 18");
        var (_, report) = Check(against: ModuleCopy.Original);
        Assert.Contains("today: maternity-leave 16 → 18, named by", report, StringComparison.Ordinal);
        Assert.Contains("No duty differs for these companies.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_files_differ_in_nothing_and_broken_ones_are_named()
    {
        var (code, report) = Check(against: ModuleCopy.Original, diff: true);
        Assert.Equal(0, code);
        Assert.Contains("No number differs.", report, StringComparison.Ordinal);
        Assert.Contains("No duty differs for these companies.", report, StringComparison.Ordinal);

        _copy.Edit("law-fr/parameters/index-headcount.yaml", "unit: people", "unit: persons");
        var (broken, said) = Check(against: ModuleCopy.Original);
        Assert.Equal(1, broken);
        Assert.Contains("law-fr/parameters/index-headcount.yaml:", said, StringComparison.Ordinal);
    }

    private void LowerTheIndex() =>
        _copy.Edit("law-fr/parameters/index-headcount.yaml", "- {from: 2019-01-01, value: 50,", "- {from: 2027-01-01, value: 40, citation: {ref: \"essai\", sheet: \"essai\", grade: A, as_of: \"2026-11-21\"}}\n  - {from: 2019-01-01, until: 2027-01-01, value: 50,");

    private (int Code, string Report) Check(string? against = null, bool diff = false)
    {
        using var output = new StringWriter();
        var code = new CheckModules(_copy.Root, Today, output).Run(against, diff);
        return (code, output.ToString());
    }
}
