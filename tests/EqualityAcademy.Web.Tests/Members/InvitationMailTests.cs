using Dapper;
using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Members;

public sealed class InvitationMailTests(Academy academy) : IClassFixture<Academy>
{
    private const string Form = "form:has([name=Email])";
    private const string Invite = "/c/atelier-lumiere/people/invite";

    [Theory]
    [InlineData("fr", "zoe.martin@atelier-lumiere.example")]
    [InlineData("en", "leo.dupont@atelier-lumiere.example")]
    public async Task An_invitation_is_one_mail_with_a_link_that_lets_its_reader_in(string language, string address)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno, language);
        var sent = await bruno.Submit(await bruno.Get(Invite), Form, ("Name", "Zoé"), ("Email", address), ("Role", "referent"));
        Assert.Equal("/c/atelier-lumiere/people", sent.Address.AbsolutePath);
        var mail = await MailToAsync(address);
        var link = mail.TextBody.Split('\n').Single(l => l.Contains("/welcome?t=", StringComparison.Ordinal)).Split(": ")[1];
        await Verifier.Verify($"{mail.Subject}\n\n{mail.TextBody.Replace(link, "LINK", StringComparison.Ordinal)}", language);
        Assert.Contains("Atelier Lumière", (await academy.Visitor(language).Get(new Uri(link).PathAndQuery)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_invitation_on_the_same_day_and_a_member_are_not_written_to()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        await bruno.Submit(await bruno.Get(Invite), Form, ("Name", "Ana"), ("Email", "ana@atelier-lumiere.example"));
        var again = await bruno.Submit(await bruno.Get(Invite), Form, ("Name", "Ana"), ("Email", "ANA@atelier-lumiere.example"));
        Assert.Equal("ANA@atelier-lumiere.example", again.Find("#Email")!.GetAttribute("value"));
        Assert.NotNull(again.Find("#Email-error"));
        var member = await bruno.Submit(await bruno.Get(Invite), Form, ("Name", "Claire"), ("Email", Cast.Claire.Email!));
        Assert.NotNull(member.Find("#Email-error"));
    }

    [Fact]
    public async Task What_cannot_be_an_address_comes_back_with_its_message()
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        var page = await bruno.Submit(await bruno.Get(Invite), Form, ("Name", ""), ("Email", "zoe"), ("Role", "manager"));
        Assert.Equal(2, page.Document.QuerySelectorAll("#errors li").Length);
        Assert.Equal("zoe", page.Find("#Email")!.GetAttribute("value"));
        Assert.NotNull(page.Find("[value=manager][checked]"));
    }

    private async Task<(string Subject, string TextBody)> MailToAsync(string address)
    {
        await using var connection = await academy.Get<Db>().OpenAsync();
        return await connection.QuerySingleAsync<(string, string)>("select subject, text_body from mail_outbox where recipient = @address", new { address });
    }
}
