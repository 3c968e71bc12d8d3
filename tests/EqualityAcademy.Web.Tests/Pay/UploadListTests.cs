using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Pay;
using EqualityAcademy.Web.Features.Pay.ReadPayroll;
using EqualityAcademy.Web.Features.Pay.UploadList;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.JSInterop;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>A visit with a list, without the browser: what the page does at each button.</summary>
public sealed class UploadListTests(Academy academy) : IClassFixture<Academy>
{
    [Fact]
    public async Task A_right_list_leads_to_its_result_and_is_given_back_after_each_pass()
    {
        var (visit, file) = (Visit(), new BrowserFile(PayrollFiles.Csv(PayrollFiles.Sample(180))));
        visit.Choose(file);
        await visit.LookAsync();
        Assert.Equal((VisitStep.Columns, 1, true), (visit.Step, file.Passes, file.IsClosed));
        Assert.All(visit.Columns, c => Assert.NotNull(c));
        await visit.ComputeAsync();
        Assert.Equal((VisitStep.Result, 2, true), (visit.Step, file.Passes, file.IsClosed));
        Assert.Equal(53, visit.Picture!.Index(Grouping.Csp).Total.Index.Value);
        visit.StartAgain();
        Assert.Equal((VisitStep.Start, null, null, null), (visit.Step, visit.Picture, visit.File, visit.Look));
        Assert.Equal("", visit.Form.Band);
    }

    [Theory]
    [InlineData(Language.Fr, 320)]
    [InlineData(Language.En, 320)]
    [InlineData(Language.Fr, 60)]
    public async Task The_list_to_correct_says_the_same_as_the_list(Language language, int people)
    {
        using var spoken = Languages.Speak(language);
        var visit = await LookedAt(PayrollFiles.Xlsx(PayrollFiles.Sample(people)), people > 250 ? "251_plus" : "50_250");
        var again = await LookedAt((await visit.CorrectAsync())!.ToArray(), visit.Form.Band);
        await visit.ComputeAsync();
        await again.ComputeAsync();
        Assert.Equal(PayPictureJson.Write(visit.Picture!), PayPictureJson.Write(again.Picture!));
    }

    [Fact]
    public async Task A_wrong_list_comes_back_with_what_to_correct_and_is_right_once_it_is()
    {
        using var french = Languages.Speak(Language.Fr);
        var visit = await LookedAt(PayrollFiles.Csv(PayrollFiles.Header, PayrollFiles.Person, PayrollFiles.Person.Replace("E001", "E002", StringComparison.Ordinal).Replace("21660", "=1+1", StringComparison.Ordinal)));
        await visit.ComputeAsync();
        Assert.Equal((VisitStep.Errors, 1), (visit.Step, visit.Wrong!.RefusedRows));
        var text = Encoding.UTF8.GetString((await visit.CorrectAsync())!.ToArray());
        var lines = text.Split("\r\n");
        Assert.StartsWith("\ufeffMatricule;Sexe;Date de naissance;", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(";À corriger", lines[0], StringComparison.Ordinal);
        Assert.Equal("E001;F;27/06/1990;employés;A2;CDI;35;03/07/2024;;12;oui;21660;0;0;non;non;non;;;", lines[1]);
        Assert.StartsWith("E002;F;27/06/1990;employés;A2;CDI;35;03/07/2024;;12;oui;'=1+1;0;0;non;non;non;;;Salaire de base ETP", lines[2], StringComparison.Ordinal);

        visit.ChooseAgain();
        visit.Choose(new BrowserFile(Encoding.UTF8.GetBytes(text.Replace("'=1+1", "21660,5", StringComparison.Ordinal))));
        await visit.LookAsync();
        Assert.Null(visit.Columns[^1]);
        await visit.ComputeAsync();
        Assert.Equal(2, visit.Picture!.Population!.Rows);
    }

    [Fact]
    public async Task Rows_the_spreadsheet_hides_are_read_and_said()
    {
        string?[] person = PayrollFiles.Person.Split(',');
        var visit = await LookedAt(new SheetFile().Add("Paie", [PayrollFiles.Header.Split(','), person, [new Hidden(), .. person[1..]], ["E003", .. person[1..]]]).Write());
        await visit.ComputeAsync();
        Assert.Equal((VisitStep.Errors, 1), (visit.Step, visit.HiddenRows));
    }

    [Fact]
    public async Task What_is_not_chosen_is_asked_before_the_file_is_opened()
    {
        var (visit, file) = (Visit(band: ""), new BrowserFile(PayrollFiles.Csv(PayrollFiles.Header)));
        await visit.LookAsync();
        Assert.Equal(["band", "file"], visit.Problems.Select(p => p.Field));
        visit.Choose(file);
        await visit.LookAsync();
        Assert.Equal(("band", 0), (Assert.Single(visit.Problems).Field, file.Passes));
    }

    [Fact]
    public async Task Columns_chosen_twice_or_by_nobody_are_said_at_their_field()
    {
        var visit = await LookedAt(PayrollFiles.Csv(PayrollFiles.Sample(60)));
        visit.Columns[1] = PayColumn.Number;
        await visit.ComputeAsync();
        Assert.Equal(["column-0", "column-1", "columns"], visit.Problems.Select(p => p.Field));
        Assert.Equal(VisitStep.Columns, visit.Step);
    }

    public static TheoryData<string, string> Faults => new() { { "changed", "FileGone" }, { "script", "FileGone" }, { "slow", "FileStopped" }, { "large", "FileTooManyBytes" }, { "old", "FileOldExcel" } };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_a_browser_cannot_give_is_said_at_the_file_which_is_asked_for_again(string fault, string key)
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook")];
        var content = fault == "old" ? old : PayrollFiles.Csv(PayrollFiles.Sample(60));
        var file = new BrowserFile(content)
        {
            Size = fault == "large" ? ReadPayrollList.MostBytes + 1 : content.Length,
            Fault = fault switch { "changed" => new InvalidOperationException("NotReadableError"), "script" => new JSException(""), "slow" => new TimeoutException(), _ => null },
        };
        var visit = Visit();
        visit.Choose(file);
        await visit.LookAsync();
        var problem = Assert.Single(visit.Problems);
        Assert.Equal((key, "file", VisitStep.Start, null, 1, true), (problem.TextKey, problem.Field, visit.Step, visit.File, visit.Attempt, file.IsClosed));
    }

    [Fact]
    public async Task A_file_that_changes_between_two_passes_is_asked_for_again()
    {
        var (visit, file) = (Visit(), new BrowserFile(PayrollFiles.Csv(PayrollFiles.Sample(60))));
        visit.Choose(file);
        await visit.LookAsync();
        file.Fault = new InvalidOperationException("NotReadableError");
        await visit.ComputeAsync();
        Assert.Equal((VisitStep.Start, "FileGone"), (visit.Step, Assert.Single(visit.Problems).TextKey));
    }

    [Fact]
    public async Task Who_stops_stays_on_the_step_and_may_go_on()
    {
        var arrives = new TaskCompletionSource();
        var (visit, file) = (Visit(), new BrowserFile(PayrollFiles.Csv(PayrollFiles.Sample(60))) { Arrives = arrives.Task });
        visit.Choose(file);
        var looking = visit.LookAsync();
        Assert.NotNull(visit.Progress);
        visit.Stop();
        await looking;
        Assert.Equal((VisitStep.Start, null, true), (visit.Step, visit.Progress, file.IsClosed));
        Assert.Empty(visit.Problems);
        arrives.SetResult();
        await visit.LookAsync();
        Assert.Equal(VisitStep.Columns, visit.Step);
    }

    [Fact]
    public async Task One_list_too_many_waits_until_another_is_read()
    {
        using var places = new ReadingPlaces();
        var passes = new ListPasses(places, academy.Get<ReadPayrollList>(), academy.Get<CorrectList>());
        var others = new List<IDisposable>();
        for (var i = 0; i < ReadingPlaces.Most; i++) others.Add(await places.TakeAsync(() => Assert.Fail("There was room."), default));
        var progress = new ListProgress(1, () => { });
        var looking = passes.LookAsync(new BrowserFile(PayrollFiles.Csv(PayrollFiles.Sample(60))), progress, default);
        Assert.True(progress.IsWaiting && progress.IsShown && !looking.IsCompleted);
        others[0].Dispose();
        Assert.True((await looking).Succeeded);
        Assert.False(progress.IsWaiting);
    }

    [Fact]
    public async Task A_visit_that_is_over_stops_reading_and_forgets()
    {
        var (visit, file) = (Visit(), new BrowserFile(PayrollFiles.Csv(PayrollFiles.Sample(60))) { Arrives = new TaskCompletionSource().Task });
        visit.Choose(file);
        var looking = visit.LookAsync();
        visit.Dispose();
        visit.Dispose();
        await looking;
        Assert.Equal((true, null, null), (file.IsClosed, visit.File, visit.Look));
    }

    private ListVisit Visit(string band = "50_250") => new(academy.Get<ListPasses>(), new(academy.Clock)) { Form = { Band = band, Year = "2026" } };

    private async Task<ListVisit> LookedAt(byte[] file, string band = "50_250")
    {
        var visit = Visit(band);
        visit.Choose(new BrowserFile(file));
        await visit.LookAsync();
        Assert.Empty(visit.Problems);
        return visit;
    }
}
