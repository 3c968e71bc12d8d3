using System.Reflection;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Components;

namespace EqualityAcademy.Web.Tests.Architecture;

public sealed class PageTests
{
    public static TheoryData<Type> Pages => [.. typeof(Program).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_routable_page_says_once_who_may_see_it(Type page) => Assert.Single(page.GetCustomAttributes<AccessAttribute>(inherit: false));
}
