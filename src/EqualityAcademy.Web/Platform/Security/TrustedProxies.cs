using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>The proxies whose word is taken for the visitor's address and for https.</summary>
public static class TrustedProxies
{
    private static readonly string[] Private = ["127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"];

    /// <exception cref="InvalidSettingException">An entry is neither an address nor a network.</exception>
    public static ForwardedHeadersOptions Options(AppOptions options)
    {
        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        headers.KnownIPNetworks.Clear();
        headers.KnownProxies.Clear();
        foreach (var entry in options.TrustedProxies is { Length: > 0 } own ? own : Private) headers.KnownIPNetworks.Add(Parse(entry));
        return headers;
    }

    private static System.Net.IPNetwork Parse(string entry)
    {
        if (System.Net.IPNetwork.TryParse(entry, out var network)) return network;
        if (IPAddress.TryParse(entry, out var address)) return new(address, address.GetAddressBytes().Length * 8);
        throw new InvalidSettingException("Academy:TrustedProxies", $"'{entry}' is neither an address nor a network such as 10.0.0.0/8");
    }
}
