using EqualityAcademy.Web.Features.Members.ChangeMember;
using EqualityAcademy.Web.Features.Members.EditContact;
using EqualityAcademy.Web.Features.Members.ShowContacts;
using EqualityAcademy.Web.Features.Members.ShowPeople;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>Registrations and non-page endpoints of this feature; nothing else registers anything for it.</summary>
public static class MembersFeature
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services
        .AddSingleton<CompanyContacts>()
        .AddSingleton<JoinCode>()
        .AddSingleton<NewCompany>()
        .AddSingleton<People>()
        .AddSingleton<RenewJoinCode>()
        .AddSingleton<ChangeMember.ChangeMember>()
        .AddSingleton<GiveCode>()
        .AddSingleton<InvitePerson.InvitePerson>()
        .AddSingleton<DescribeCompany.DescribeCompany>()
        .AddSingleton<ConfirmContact>()
        .AddSingleton<SaveContact>();

    public static void MapMembers(this IEndpointRouteBuilder app)
    {
    }
}
