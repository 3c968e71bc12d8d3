using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Obligations.KeepCheck;

/// <summary>What a visitor types to keep a check.</summary>
internal sealed record KeepForm(string? Company, string? County, string? Sector, string? Name, string? Email)
{
    private const int Longest = 80;

    public Outcome<KeepInput> Read()
    {
        var problems = new List<Problem>();
        var (company, county) = (Company?.Trim() ?? "", County?.Trim() ?? "");
        var (name, email) = (PersonName.Parse(Name), EmailAddress.Parse(Email));
        if (company.Length is 0 or > Longest || company.Any(char.IsControl)) problems.Add(new("company", "KeepCompanyWrong", Longest));
        if (county.Length > Longest || county.Any(char.IsControl)) problems.Add(new("county", "KeepCountyWrong", Longest));
        if (name is null) problems.Add(new("name", "KeepNameWrong", PersonName.Longest));
        if (email is null) problems.Add(new("email", "KeepEmailWrong"));
        var sector = Sectors.All.Contains(Sector) ? Sector : null;
        return problems.Count > 0 ? problems : new KeepInput(company, county.Length == 0 ? null : county, sector, name!, email!);
    }
}

/// <summary>The company to make and its first manager.</summary>
internal sealed record KeepInput(string Company, string? County, string? Sector, string Name, EmailAddress Email);
