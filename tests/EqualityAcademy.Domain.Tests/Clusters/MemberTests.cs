using EqualityAcademy.Domain.Clusters;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Clusters;

public sealed class MemberTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly MemberFacts Invited = new(Today.AddDays(-29), null, null, 0, false, false, null);
    private static readonly MemberFacts Joined = Invited with { JoinedOn = Today.AddDays(-20) };

    [Fact]
    public void A_member_is_as_far_as_its_last_step()
    {
        Assert.Equal(MemberStage.Invited, Invited.Stage);
        Assert.Equal(MemberStage.Joined, Joined.Stage);
        Assert.Equal(MemberStage.Joined, (Joined with { CheckOpenSince = Today }).Stage);
        Assert.Equal(MemberStage.Checked, (Joined with { Checks = 1 }).Stage);
        Assert.Equal(MemberStage.Planned, (Joined with { Checks = 1, HasPlan = true }).Stage);
    }

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, CallReason.NotJoined)]
    [InlineData(90, CallReason.NotJoined)]
    public void Whoever_has_not_joined_after_thirty_days_is_called(int days, CallReason? reason) =>
        Assert.Equal(reason, Call.Of(Invited with { InvitedOn = Today.AddDays(-days) }, Today)?.Reason);

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, CallReason.CheckOpen)]
    public void A_check_left_open_for_thirty_days_is_a_reason_to_call(int days, CallReason? reason) =>
        Assert.Equal(reason, Call.Of(Joined with { JoinedOn = Today.AddDays(-59), CheckOpenSince = Today.AddDays(-days), MovedOn = Today }, Today)?.Reason);

    [Theory]
    [InlineData(59, null)]
    [InlineData(60, CallReason.Quiet)]
    public void Sixty_days_without_movement_are_a_reason_to_call(int days, CallReason? reason)
    {
        var quiet = Joined with { JoinedOn = Today.AddDays(-100), MovedOn = Today.AddDays(-days) };
        Assert.Equal(reason, Call.Of(quiet, Today)?.Reason);
        Assert.Equal(reason, Call.Of(quiet with { JoinedOn = Today.AddDays(-days), MovedOn = null }, Today)?.Reason);
    }

    [Fact]
    public void A_member_that_moves_is_left_in_peace() => Assert.Null(Call.Of(Joined with { JoinedOn = Today.AddDays(-100), MovedOn = Today.AddDays(-2) }, Today));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(31, 30)]
    public void Figures_move_five_checks_at_a_time(int finished, int counted) =>
        Assert.Equal(Enumerable.Range(1, counted), Settled.Of([.. Enumerable.Range(1, finished)]));

    [Theory]
    [InlineData("Atelier Lumière", "atelier-lumiere")]
    [InlineData("  Œuvres & Tôles – S.A.  ", "oeuvres-toles-s-a")]
    [InlineData("!!!", "")]
    public void A_slug_stands_in_an_address(string name, string slug) => Assert.Equal(slug, Slug.Of(name));
}
