using System.Security.Cryptography;
using Dapper;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Members;

/// <summary>The code by which staff join, and its address.</summary>
/// <param name="Address">The full link, as the QR code holds it.</param>
/// <param name="Short">What can be typed: the site without scheme, and the page that asks for the code.</param>
public sealed record JoinInvitation(string Code, string Address, string Short);

/// <summary>Reads the company's join code.</summary>
public sealed class JoinCode(Db db, AppOptions options)
{
    public async Task<JoinInvitation> OfAsync(CompanyScope scope, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var code = await connection.QuerySingleAsync<string>(Select, new { scope.Company });
        var site = new Uri(options.PublicUrl);
        return new(code, $"{options.PublicUrl.TrimEnd('/')}/join/{code}", site.Authority + "/join");
    }

    /// <summary>A new code, drawn: eight letters and figures that are not mistaken for one another.</summary>
    public static string Draw()
    {
        var letters = RandomNumberGenerator.GetString(StaffCode.Alphabet, 8);
        return $"{letters[..4]}-{letters[4..]}";
    }

    private const string Select = "select join_code from company where id = @Company";
}
