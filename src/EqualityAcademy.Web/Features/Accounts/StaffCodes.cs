using System.Security.Cryptography;
using System.Text;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>Personal codes: drawn by chance, known to their owner only. The database keeps what a secret key of the application makes of them.</summary>
internal sealed class StaffCodes(AppSecrets secrets)
{
    private const int Tries = 8;

    public async Task<string> HashAsync(CompanyId company, StaffCode code, CancellationToken ct)
    {
        var key = await secrets.KeyAsync("staff-code", ct);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{company.Value}:{code.Value}")));
    }

    /// <summary>Draws codes until one is free in the company; chance alone makes it the first almost always.</summary>
    /// <param name="store">Writes the hash, in a transaction of its own.</param>
    public async Task<StaffCode> DrawAsync(CompanyId company, Func<string, Task> store, CancellationToken ct)
    {
        for (var left = Tries; ; left--)
        {
            var code = StaffCode.Parse(RandomNumberGenerator.GetString(StaffCode.Alphabet, StaffCode.Length))!;
            try
            {
                await store(await HashAsync(company, code, ct));
                return code;
            }
            catch (Exception error) when (left > 1 && Dialect.IsDuplicate(error))
            {
                continue;
            }
        }
    }
}
