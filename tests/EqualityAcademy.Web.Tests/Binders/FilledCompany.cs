using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.ActionPlans;
using EqualityAcademy.Web.Tests.Obligations;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Binders;

/// <summary>Atelier Lumière with something in every part of its binder.</summary>
internal static class FilledCompany
{
    public static async Task Fill(this Academy academy)
    {
        academy.Clock.Now = new TestClock().Now;
        await academy.ForgetEvidence(Cast.Lumiere.Id);
        await academy.ForgetPlans(Cast.Lumiere.Id);
        await academy.StartPlan(Cast.Bruno, "4", ("who-to-talk-to", "1"), ("pay-rules", "0"));
        await using var connection = await academy.Get<Db>().OpenAsync();
        var key = new { Company = Cast.Lumiere.Id, Bruno = Cast.Bruno.Membership, Aicha = Cast.Aicha.Membership, Claire = Cast.Claire.Membership, academy.Clock.Now, Id = RowId.From(Guid.NewGuid()) };
        foreach (var statement in Statements.Split(';')) await connection.ExecuteAsync(statement, key);
        await academy.AddEvidence();
    }

    private static async Task AddEvidence(this Academy academy)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        async Task Add(string duty, string name, byte[] file, string title, string expires = "")
        {
            var page = await bruno.Get($"/c/{Cast.Lumiere.Slug}/duties/{duty}/evidence");
            await bruno.Upload(page, "form.one-kind", "File", name, file, ("Kind", "file"), ("Title", title), ("Expires", expires));
            academy.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await Add("duerp", "../../DUERP 2026.pdf", SampleFiles.Pdf, "Document unique 2026");
        await Add("duerp", "duerp 2026.PDF", [.. SampleFiles.Pdf, 10], "Document unique 2026, annexe");
        await Add("discrimination-text-information", "affichage é.png", SampleFiles.Png, "Photo du panneau", "2026-11-21");
        var note = await bruno.Get($"/c/{Cast.Lumiere.Slug}/duties/duerp/evidence");
        await bruno.Submit(note, "form.one-kind", ("Kind", "note"), ("Title", "Réunion du CSE"), ("Note", "Avis rendu\nle 3 mars"));
        academy.Clock.Advance(TimeSpan.FromSeconds(1));
        await bruno.Submit(note, "form.one-kind", ("Kind", "link"), ("Title", "Notre page"), ("Link", "https://example.org/egalite"));
    }

    private const string Statements = """
        delete from company_headcount where company_id = @Company;
        insert into company_headcount (company_id, month, headcount, entered_by, entered_at) values (@Company, '2025-01-01', 40, @Bruno, @Now), (@Company, '2026-03-01', 42, @Bruno, @Now);
        delete from company_fact where company_id = @Company;
        insert into company_fact (company_id, fact, value, entered_by, entered_at) values (@Company, 'has-cse', 'yes', @Bruno, @Now), (@Company, 'cse-referent-named-on', '2025-04-01', @Bruno, @Now);
        delete from duty_state where company_id = @Company;
        insert into duty_state (company_id, obligation, state, reason, set_by, set_at) values (@Company, 'duerp', 'done', null, @Bruno, @Now);
        delete from company_contact where company_id = @Company;
        insert into company_contact (id, company_id, kind, name, place, phone, position, checked_on) values (@Id, @Company, 'cse-referent', 'Claire Marchand', 'Atelier 2', '01 23 45 67 89', 1, '2026-05-04');
        delete from assignment where company_id = @Company;
        insert into assignment (id, company_id, module, membership_id, due_on, created_by, created_at) values (@Id, @Company, 'equal-pay', null, '2026-06-30', @Bruno, @Now);
        delete from module_completion where company_id = @Company;
        insert into module_completion (membership_id, company_id, module, revision, certificate_code, completed_at) values (@Aicha, @Company, 'equal-pay', 1, 'FILLED-1', @Now), (@Claire, @Company, 'equal-pay', 1, 'FILLED-2', @Now)
        """;
}
