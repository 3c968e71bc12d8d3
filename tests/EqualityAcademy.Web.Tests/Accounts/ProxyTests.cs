using EqualityAcademy.Web.Features.Demo;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;
using EqualityAcademy.Web.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace EqualityAcademy.Web.Tests.Accounts;

public sealed class ProxyTests(Academy academy) : IClassFixture<Academy>
{
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Behind_a_proxy_that_speaks_https_cookies_travel_no_other_way(string scheme, bool secure)
    {
        var bruno = await academy.SignedInAs(Cast.Bruno);
        academy.Clock.Advance(TimeSpan.FromMinutes(31));
        var request = new HttpRequestMessage(HttpMethod.Get, "/me");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        var cookie = (await bruno.Ask(request)).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("academy=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_proxy_is_an_address_or_a_network()
    {
        var wrong = Assert.Throws<InvalidSettingException>(() => TrustedProxies.Options(new() { TrustedProxies = ["nginx"] }));
        Assert.Contains("Academy:TrustedProxies", wrong.Message, StringComparison.Ordinal);
        var own = TrustedProxies.Options(new() { TrustedProxies = ["192.0.2.1", "2001:db8::/32"] });
        Assert.Equal(["192.0.2.1/32", "2001:db8::/32"], own.KnownIPNetworks.Select(n => n.ToString()));
        Assert.Contains(TrustedProxies.Options(new()).KnownIPNetworks, n => n.Contains(System.Net.IPAddress.Parse("10.1.2.3")));
    }

    [Fact]
    public async Task A_second_node_on_the_same_database_knows_the_cookies_of_the_first()
    {
        var text = academy.Get<IDataProtectionProvider>().CreateProtector("test").Protect("said on one node");
        await using var second = new Academy { WithCast = false, Settings = { ["Academy:Database"] = academy.Database } };
        await second.InitializeAsync();
        Assert.Equal("said on one node", second.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(text));
    }
}
