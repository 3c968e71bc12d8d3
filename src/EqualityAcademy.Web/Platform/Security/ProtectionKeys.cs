using System.Xml.Linq;
using Dapper;
using EqualityAcademy.Web.Platform.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace EqualityAcademy.Web.Platform.Security;

/// <summary>Keys that protect cookies and links, kept with the data: every node reads the same, and a restored backup still knows its cookies.</summary>
public sealed class ProtectionKeys(Db db) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Read().GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => Store(element, friendlyName).GetAwaiter().GetResult();

    private async Task<IEnumerable<string>> Read()
    {
        await using var connection = await db.OpenAsync().ConfigureAwait(false);
        return await connection.QueryAsync<string>("select xml from protection_key").ConfigureAwait(false);
    }

    private async Task Store(XElement element, string name)
    {
        await using var connection = await db.OpenAsync().ConfigureAwait(false);
        await connection.ExecuteAsync(Insert, new { Name = name, Xml = element.ToString(SaveOptions.DisableFormatting) }).ConfigureAwait(false);
    }

    internal static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("EqualityAcademy");
        services.AddOptions<KeyManagementOptions>().Configure<Db>((o, db) => o.XmlRepository = new ProtectionKeys(db));
    }

    private const string Insert = "insert into protection_key (name, xml) values (@Name, @Xml) on conflict (name) do nothing";
}
