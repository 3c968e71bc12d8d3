using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Features.Members.DescribeCompany;

/// <summary>A company as it was typed.</summary>
public sealed record CompanyForm(string? Name, string? Headcount, string? County, string? Sector)
{
    private const int Longest = 80;

    public Outcome<CompanyInput> Read()
    {
        var problems = new List<Problem>();
        var (name, county) = (Name?.Trim() ?? "", County?.Trim() ?? "");
        if (name.Length == 0) problems.Add(new(nameof(Name), "NeedCompanyName"));
        if (name.Length > Longest) problems.Add(new(nameof(Name), "TooLong", Longest));
        if (county.Length > Longest) problems.Add(new(nameof(County), "TooLong", Longest));
        var headcount = Domain.Members.Headcount.Parse(Headcount, nameof(Headcount));
        problems.AddRange(headcount.Problems);
        var sector = Sectors.All.Contains(Sector) ? Sector : null;
        return problems.Count > 0 ? problems : new CompanyInput(name, headcount.Value, county.Length == 0 ? null : county, sector);
    }
}

/// <summary>What a company says of itself. Unknown counties and sectors are null.</summary>
public sealed record CompanyInput(string Name, Headcount Headcount, string? County, string? Sector);
