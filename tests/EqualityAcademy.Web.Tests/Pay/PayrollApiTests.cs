using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

public sealed class PayrollApiTests(Academy academy) : IClassFixture<Academy>
{
    private const string Header = PayrollFiles.Header;
    private const string Person = PayrollFiles.Person;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pay", "Examples");
    private readonly PayApi _api = new(academy);

    [Theory]
    [InlineData("mecanique-060", "50_250")]
    [InlineData("mecanique-180", "50_250")]
    [InlineData("mecanique-320", "251_plus")]
    public async Task An_example_company_gives_exactly_its_expected_file(string name, string band)
    {
        var csv = await File.ReadAllBytesAsync(Path.Combine(Folder, name + ".csv"));
        using var answer = await _api.Employees(csv, $"?size_band={band}&reference_start=2026-01-01&reference_end=2026-12-31");
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".expected.json")))!.AsObject();
        expected.Remove("provenance");
        Assert.Empty(JsonDifferences.Of("", expected, await PayApi.Json(answer)));
    }

    [Theory]
    [InlineData("utf-8", false, "text/csv")]
    [InlineData("utf-8", true, "text/csv; charset=utf-8")]
    [InlineData("windows-1252", false, "text/csv; charset=windows-1252")]
    public async Task A_French_file_gives_the_same_as_an_English_one(string encoding, bool withMark, string type)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "mecanique-060.csv"));
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? new UTF8Encoding(withMark);
        using var answer = await _api.Employees(PayrollFiles.French(lines, bytes), type: type);
        using var same = await _api.Employees(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (same.StatusCode, answer.StatusCode));
        Assert.Empty(JsonDifferences.Of("", await PayApi.Json(same), await PayApi.Json(answer)));
    }

    [Theory]
    [InlineData("E001", "", 2, "employee_id")]
    [InlineData(",F,", ",X,", 2, "sex")]
    [InlineData("1990-06-27", "1990-02-30", 2, "birth_date")]
    [InlineData("1990-06-27", "27.06.1990", 2, "birth_date")]
    [InlineData("employes", "chefs", 2, "csp")]
    [InlineData("A2", "C3", 2, "classification")]
    [InlineData("CDI", "stage", 2, "contract")]
    [InlineData(",35,", ",0,", 2, "weekly_hours")]
    [InlineData("2024-07-03,,", "2024-07-03,soon,", 2, "exit_date")]
    [InlineData(",12,y", ",12.5,n", 2, "months_present")]
    [InlineData(",12,y", ",11,y", 2, "present_full_period")]
    [InlineData("21660", "-21660", 2, "base_pay_fte")]
    [InlineData("21660", "21.660", 2, "base_pay_fte")]
    [InlineData("21660", "=21660", 2, "base_pay_fte")]
    [InlineData("21660", "0", 2, "base_pay_fte")]
    [InlineData("21660", "21 66", 2, "base_pay_fte")]
    [InlineData("E001", "\"=HYPERLINK(\"\"x\"\")\"", 2, "employee_id")]
    [InlineData("n,n,n,,", "n,n,n,y,", 2, "maternity_return")]
    [InlineData("n,n,n,,", ",n,n,,", 2, "individual_raise")]
    [InlineData("n,n,n,,", "n,n,n,,,1", 2, "employee_id")]
    [InlineData("n,n,n,,", "n,\ufffe,n,,", 2, "promotion")]
    [InlineData("n,n,n,,", "n,n,n,,\n" + Person, 3, "employee_id")]
    public async Task A_wrong_cell_names_its_row_and_column(string from, string to, int row, string column)
    {
        using var answer = await _api.Employees(Csv(Person.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var wrong = Assert.Single((await PayApi.Json(answer))["rows"]!.AsArray())!;
        Assert.Equal((row, column), (wrong["row"]!.GetValue<int>(), wrong["column"]!.GetValue<string>()));
        Assert.DoesNotMatch(@"^(Cell|Pay)[A-Z]|\{\d", wrong["expected"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "file")]
    [InlineData(Header, "file")]
    [InlineData("a,b\n1,2", "columns")]
    [InlineData(Header + ",salaire\n", "columns")]
    [InlineData(Header + ",sal\ufffeaire\n", "columns")]
    [InlineData(Header + ",Sexe\n", "columns")]
    [InlineData("PK\u0003\u0004\0\0", "file")]
    [InlineData(Header + "\n\"E001,F", "file")]
    public async Task A_wrong_file_is_said_in_one_sentence(string csv, string field)
    {
        using var answer = await _api.Employees(Encoding.UTF8.GetBytes(csv));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject());
        Assert.Equal(field, error.Key);
        Assert.DoesNotMatch(@"^(File|Column|Pay)[A-Z]|\{\d", error.Value![0]!.GetValue<string>());
    }

    [Theory]
    [InlineData("?reference_start=2026-01-01&reference_end=2026-12-31", "size_band")]
    [InlineData("?size_band=50&reference_start=2026-01-01&reference_end=2026-12-31", "size_band")]
    [InlineData("?size_band=50_250&reference_start=01/01/2026&reference_end=2026-12-31", "reference_start")]
    [InlineData("?size_band=50_250&reference_start=2026-01-01", "reference_end")]
    [InlineData("?size_band=50_250&reference_start=2026-01-01&reference_end=2026-11-30", "reference_end")]
    public async Task A_wrong_address_names_its_part(string query, string field)
    {
        using var answer = await _api.Employees(Csv(Person), query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(field, Assert.Single((await PayApi.Json(answer))["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task The_first_fifty_wrong_cells_are_named_and_all_wrong_rows_are_counted()
    {
        using var answer = await _api.Employees(Csv([.. Enumerable.Range(0, 60).Select(i => Person.Replace("E001", $"E{i}", StringComparison.Ordinal).Replace("21660", "x", StringComparison.Ordinal))]));
        var json = await PayApi.Json(answer);
        Assert.Equal((50, 60), (json["rows"]!.AsArray().Count, json["refused_rows"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Too_many_rows_and_too_many_bytes_are_refused()
    {
        using var rows = await _api.Employees(Csv([.. Enumerable.Range(0, 100_001).Select(i => $"{i}")]));
        using var bytes = await _api.Employees(new byte[20 * 1024 * 1024 + 1]);
        Assert.Contains("100", (await PayApi.Json(rows))["errors"]!["file"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("20", (await PayApi.Json(bytes))["errors"]!["file"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_before_it_is_read()
    {
        using var answer = await _api.Employees(Csv(Person), type: "application/json");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    private static byte[] Csv(params string[] rows) => Encoding.UTF8.GetBytes(Header + "\n" + string.Join('\n', rows));
}
