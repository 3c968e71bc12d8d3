using System.Net.Sockets;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Where a request comes from, as the key under which it is counted.</summary>
public static class VisitorAddress
{
    /// <summary>An address; of the newer kind its first half, because one visitor has all the rest.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
