using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>What a signed link says, and until when it holds.</summary>
public sealed record SignedLink<T>(RowId Id, DateTimeOffset MadeAt, DateTimeOffset Until, T Content);

public enum LinkState
{
    Good,
    Expired,
    Spent,
}

/// <summary>Texts that travel in links: nobody can read, forge or change them, they end by themselves, and each can be spent once.</summary>
public sealed class SignedLinks(IDataProtectionProvider protection, Db db, Clock clock)
{
    /// <param name="purpose">A text sealed for one purpose opens for no other.</param>
    public string Seal<T>(string purpose, T content, TimeSpan life)
    {
        var link = new SignedLink<T>(clock.NewId<RowId>(), clock.Now, clock.Now + life, content);
        return WebEncoders.Base64UrlEncode(protection.CreateProtector(purpose).Protect(JsonSerializer.SerializeToUtf8Bytes(link)));
    }

    /// <returns>Null when the text was not sealed here for this purpose. Dates are the business of <see cref="StateAsync"/>.</returns>
    public SignedLink<T>? Open<T>(string purpose, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            return JsonSerializer.Deserialize<SignedLink<T>>(protection.CreateProtector(purpose).Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception error) when (error is FormatException or CryptographicException)
        {
            return null;
        }
    }

    public async Task<LinkState> StateAsync<T>(SignedLink<T> link, CancellationToken ct = default)
    {
        await using var connection = await db.OpenAsync(ct);
        var spent = await connection.ExecuteScalarAsync<long>(CountSpent, new { link.Id });
        return spent > 0 ? LinkState.Spent : link.Until <= clock.Now ? LinkState.Expired : LinkState.Good;
    }

    /// <returns>True for the one who spends it; false when it was spent before or has expired.</returns>
    public async Task<bool> SpendAsync<T>(DbTransaction transaction, SignedLink<T> link)
    {
        if (link.Until <= clock.Now) return false;
        await transaction.Connection!.ExecuteAsync(ForgetUseless, new { clock.Now }, transaction);
        return await transaction.Connection!.ExecuteAsync(Spend, new { link.Id, link.Until, clock.Now }, transaction) == 1;
    }

    private const string CountSpent = "select count(*) from spent_link where id = @Id";

    private const string ForgetUseless = "delete from spent_link where useless_after < @Now";

    private const string Spend = "insert into spent_link (id, spent_at, useless_after) values (@Id, @Now, @Until) on conflict (id) do nothing";
}
