using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Notices;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityAcademy.Domain.Tests.Notices;

public sealed class PrintedNoticeTests
{
    private static readonly PrintedContact Doctor = new(ContactKind.Doctor, "Dr Lefort", "4 rue des Forges", "03 53 01 62 40", null);
    private static readonly PrintedContact Referent = new(ContactKind.CseReferent, "Sonia Marchal", null, "06 39 98 20 14", null);
    private static readonly PrintedNotice Sheet = Of([Doctor, Referent]);

    [Fact]
    public void The_order_in_which_people_were_typed_does_not_matter() =>
        Assert.Equal(Sheet.Fingerprint, Of([Referent, Doctor]).Fingerprint);

    [Fact]
    public void What_differs_has_another_fingerprint_and_is_named_and_what_does_not_is_not()
    {
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(t => t.Get);
        var pairs = from a in texts from b in texts from field in Gen.Choose(0, 4) select (a, b, field);
        Prop.ForAll(pairs.ToArbitrary(), p =>
        {
            var (before, after) = (With(p.field, p.a), With(p.field, p.b));
            var same = p.a == p.b;
            return same == (before.Fingerprint == after.Fingerprint) && same == (before.ChangesTo(after).Count == 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Values_that_move_from_one_field_to_the_next_are_not_the_same_sheet() =>
        Assert.NotEqual(Of([Doctor with { Name = "ab", Place = "c" }]).Fingerprint, Of([Doctor with { Name = "a", Place = "bc" }]).Fingerprint);

    [Fact]
    public void A_new_number_is_the_phone_of_its_owner()
    {
        var change = Assert.Single(Sheet.ChangesTo(Of([Doctor with { Phone = "03 53 01 62 99" }, Referent])));
        Assert.Equal(new(NoticeChangeKind.Phone, "Dr Lefort", "03 53 01 62 40", "03 53 01 62 99"), change);
    }

    [Fact]
    public void Who_goes_when_another_comes_was_replaced_and_only_within_a_kind()
    {
        var replaced = Assert.Single(Sheet.ChangesTo(Of([Doctor, Referent with { Name = "Karim Benali" }])));
        Assert.Equal(new(NoticeChangeKind.Replaced, "Sonia Marchal", "Sonia Marchal", "Karim Benali"), replaced);
        var moved = Sheet.ChangesTo(Of([Doctor, Referent with { Kind = ContactKind.EmployerReferent }]));
        Assert.Equal([NoticeChangeKind.Left, NoticeChangeKind.Came], moved.Select(c => c.Kind));
    }

    [Fact]
    public void Two_people_of_the_same_name_are_told_apart_by_their_number()
    {
        var two = Of([Doctor, Doctor with { Phone = "01 00 00 00 00" }]);
        var change = Assert.Single(two.ChangesTo(Of([Doctor, Doctor with { Phone = "02 00 00 00 00" }])));
        Assert.Equal("01 00 00 00 00", change.Before);
    }

    private static PrintedNotice Of(PrintedContact[] contacts) => new(1, "Atelier Lumière", contacts, Map("police", "17"), Map("hours", "5 h"), Map("limit", "5 ans"));

    private static PrintedNotice With(int field, string text) => field switch
    {
        0 => Sheet with { Company = text },
        1 => Of([Doctor with { Phone = text }, Referent]),
        2 => Of([Doctor with { Place = text }, Referent]),
        3 => Sheet with { Blanks = Map("hours", text) },
        _ => Sheet with { Lines = Map("police", text) },
    };

    private static Dictionary<string, string> Map(string key, string value) => new() { [key] = value };
}
