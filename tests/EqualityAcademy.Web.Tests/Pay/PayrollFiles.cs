using System.Globalization;
using System.Text;
using EqualityAcademy.Web.Tests.Support;

namespace EqualityAcademy.Web.Tests.Pay;

/// <summary>The sample companies, and lists with one row, in all the spellings payroll software gives them.</summary>
internal static class PayrollFiles
{
    public const string Header = "employee_id,sex,birth_date,csp,classification,contract,weekly_hours,entry_date,exit_date,months_present,present_full_period,base_pay_fte,variable_pay_fte,seniority_bonus_fte,individual_raise,promotion,maternity_return,raises_during_leave,raised_after_return";
    public const string Person = "E001,F,1990-06-27,employes,A2,CDI,35,2024-07-03,,12,y,21660,0,0,n,n,n,,";
    public const string FrenchHeader = "Matricule;Sexe;Date de naissance;Catégorie socioprofessionnelle;Classe d’emploi;Type de contrat;Heures hebdomadaires;Date d'entrée;Date de sortie;Mois de présence;Présence complète;Salaire de base ETP;Primes ETP;Prime d'ancienneté;Augmentation individuelle;Promotion;Retour de maternité;Augmentations pendant le congé;Augmentée au retour";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pay", "Examples");
    private static readonly int[] Dates = [2, 7, 8];
    private static readonly int[] Numbers = [6, 9, 11, 12, 13];

    public static string[] Sample(int people) => File.ReadAllLines(Path.Combine(Folder, $"mecanique-{people:000}.csv"));

    public static byte[] Csv(params IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public static byte[] French(IEnumerable<string> lines, Encoding encoding) =>
        [.. encoding.Preamble, .. encoding.GetBytes(FrenchHeader + "\r\n" + string.Join("\r\n", lines.Skip(1).Select(FrenchLine)) + "\r\n;;;;;;;;;;;;;;;;;;\r\n")];

    /// <summary>As a workbook: days and numbers as such, with the noise of floating point; texts shared or inline by turns; a cell that begins with = is a formula.</summary>
    public static byte[] Xlsx(params IEnumerable<string> lines) => new SheetFile().Add("Paie", lines.Index().Select(l => Cells(l.Item, l.Index))).Write();

    public static byte[] As(string kind, params IEnumerable<string> lines) => kind == "xlsx" ? Xlsx(lines) : Csv(lines);

    public static string FrenchLine(string line)
    {
        var cells = line.Split(',');
        foreach (var date in Dates.Where(d => cells[d].Length > 0)) cells[date] = $"{cells[date][8..]}/{cells[date][5..7]}/{cells[date][..4]}";
        cells[1] = cells[1] == "M" ? "H" : "f";
        cells[3] = cells[3] switch { "employes" => "Employé", "ingenieurs_cadres" => "Ingénieurs et cadres", _ => $"\"{cells[3]}\"" };
        cells[5] = cells[5] == "apprenticeship" ? "Contrat d'apprentissage" : cells[5];
        cells[9] = cells[9].Replace('.', ',');
        cells[11] = cells[11].Length == 5 ? $"{cells[11][..2]}\u00a0{cells[11][2..]},00 €" : cells[11].Replace('.', ',');
        return string.Join(';', cells.Select(c => c == "y" ? "Oui" : c == "n" ? "non" : c));
    }

    private static object?[] Cells(string line, int number) => [.. line.Split(',').Select((cell, place) => Cell(cell, place, number))];

    private static object? Cell(string cell, int place, int line)
    {
        if (cell.Length == 0) return null;
        if (cell[0] == '=') return new Formula(cell[1..], "21660");
        if (line > 0 && Dates.Contains(place) && DateOnly.TryParseExact(cell, "yyyy-MM-dd", out var day)) return day;
        if (line > 0 && Numbers.Contains(place) && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new Styled(Math.BitIncrement(number).ToString("R", CultureInfo.InvariantCulture), SheetFile.Money);
        return cell is "y" or "n" && line % 2 == 0 ? cell == "y" : line % 3 == 0 ? new Inline(cell) : cell;
    }
}
