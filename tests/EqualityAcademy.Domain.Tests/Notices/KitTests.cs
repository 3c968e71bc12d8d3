using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Notices;
using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Tests.Notices;

public sealed class KitTests
{
    private static readonly LocalText Text = new() { Fr = "x", En = "x" };

    private static readonly Notice Notice = new()
    {
        Id = "five-contacts", Revision = 1, Order = 1, Obligations = ["information"], Titles = Text, Headlines = Text, Lead = Text, Course = "c", Sources = [], Checked = new(2026, 11, 21),
        Contacts =
        [
            new() { Kind = ContactKind.CseReferent, NeededIf = "referent", Details = [ContactDetail.Phone] },
            new() { Kind = ContactKind.Doctor, Details = [ContactDetail.Phone, ContactDetail.Place] },
            new() { Kind = ContactKind.Manager, Optional = true },
        ],
        Blanks = [new() { Id = "address", Label = Text, Help = Text, Lines = 1 }, new() { Id = "note", Label = Text, Help = Text, Lines = 1, Optional = true }],
    };

    [Theory]
    [InlineData(DutyStatus.Applies, NoticeNeed.Compulsory)]
    [InlineData(DutyStatus.Unknown, NoticeNeed.Unknown)]
    [InlineData(DutyStatus.Upcoming, NoticeNeed.NotNow)]
    [InlineData(DutyStatus.DoesNotApply, NoticeNeed.NotNow)]
    public void A_notice_is_as_compulsory_as_the_duty_it_answers(DutyStatus status, NoticeNeed need) =>
        Assert.Equal(need, Of(status, DutyStatus.DoesNotApply).NeedFor(Notice));

    [Fact]
    public void Without_a_works_council_nobody_misses_its_referent()
    {
        var gaps = Of(DutyStatus.Applies, DutyStatus.DoesNotApply).Gaps(Notice, Sheet());
        Assert.Equal([new Gap.NoContact(ContactKind.Doctor), new Gap.NoText(Notice.Blanks[0])], gaps);
    }

    [Fact]
    public void With_a_works_council_its_referent_is_missed_until_there_is_one()
    {
        var kit = Of(DutyStatus.Applies, DutyStatus.Applies);
        Assert.Contains(new Gap.NoContact(ContactKind.CseReferent), kit.Gaps(Notice, Sheet()));
        Assert.DoesNotContain(new Gap.NoContact(ContactKind.CseReferent), kit.Gaps(Notice, Sheet(new PrintedContact(ContactKind.CseReferent, "Sonia", null, "06", null))));
    }

    [Fact]
    public void When_nobody_said_whether_there_is_a_works_council_the_question_is_what_is_missing() =>
        Assert.Contains(new Gap.NoAnswer("has-cse"), Of(DutyStatus.Applies, DutyStatus.Unknown).Gaps(Notice, Sheet()));

    [Fact]
    public void A_contact_without_its_address_or_number_is_half_a_contact()
    {
        var gaps = Of(DutyStatus.Applies, DutyStatus.DoesNotApply).Gaps(Notice, Sheet(new PrintedContact(ContactKind.Doctor, "Dr Lefort", null, null, "a@b.example")));
        Assert.Equal([new Gap.NoDetail("Dr Lefort", ContactDetail.Phone), new Gap.NoDetail("Dr Lefort", ContactDetail.Place)], gaps.Take(2));
    }

    private static Kit Of(DutyStatus information, DutyStatus referent) => new(new Dictionary<string, Duty> { ["information"] = Duty(information, "collective-schedule"), ["referent"] = Duty(referent, "has-cse") });

    private static Duty Duty(DutyStatus status, string fact) => new(null!, status, [], null, null, status == DutyStatus.Unknown ? [fact] : []);

    private static PrintedNotice Sheet(params PrintedContact[] contacts) => new(1, "x", contacts, Empty, Empty, Empty);

    private static readonly Dictionary<string, string> Empty = [];
}
