using System.Globalization;
using System.Text;
using EqualityAcademy.Domain.PayGap;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>The words payroll software writes for a value. Case, accents, spaces and signs make no difference.</summary>
internal sealed class PayrollWords<T> where T : struct
{
    private readonly Dictionary<string, T> _words = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<T, (string English, string French)> _named;

    /// <param name="words">Values with the word of each language, which messages name and files get, and others that are understood, separated by commas.</param>
    public PayrollWords(params (T Value, string English, string French, string Others)[] words)
    {
        foreach (var (value, english, french, others) in words)
            foreach (var word in others.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(english).Append(french))
                (_words[word], _words[Plain.Of(word)]) = (value, value);
        _named = words.ToDictionary(w => w.Value, w => (w.English, w.French));
    }

    /// <summary>The words of the reader's language, for a message.</summary>
    public string Named => string.Join(", ", _named.Keys.Select(v => Word(v, Languages.Current)));

    public string Word(T value, Language language) => language == Language.Fr ? _named[value].French : _named[value].English;

    public T? Find(ReadOnlySpan<char> cell)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var value)) return value;
        return _words.TryGetValue(Plain.Of(cell), out value) ? value : null;
    }
}

/// <summary>Letters and digits alone, small, without accents.</summary>
internal static class Plain
{
    /// <summary>The one sign of valid text that cannot be taken apart.</summary>
    private const char NoSign = '\ufffe';

    public static string Of(ReadOnlySpan<char> text) => string.Concat(
        text.ToString().Replace(NoSign, ' ').Normalize(NormalizationForm.FormD).Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}

/// <summary>The words of each column.</summary>
internal static class PayrollVocabulary
{
    private static readonly Dictionary<string, (Level Level, Category Category)> Classes =
        MetallurgyClass.All.ToDictionary(c => c.Level.Name, c => (c.Level, c.Category), StringComparer.OrdinalIgnoreCase);

    public static readonly PayrollWords<Sex> Sexes = new((Sex.Woman, "F", "F", "femme, female, woman"), (Sex.Man, "M", "H", "homme, male, man"));

    public static readonly PayrollWords<bool> YesNo = new((true, "y", "oui", "yes, o, 1, true, vrai"), (false, "n", "non", "no, 0, false, faux"));

    public static readonly PayrollWords<Csp> Csps = new(
        (Csp.Ouvriers, "ouvriers", "ouvriers", "ouvrier, ouvrière, ouvrières"),
        (Csp.Employes, "employes", "employés", "employé, employée, employées"),
        (Csp.TechniciensAgentsDeMaitrise, "techniciens_agents_de_maitrise", "techniciens et agents de maîtrise", "technicien, technicienne, techniciens, agent de maîtrise, agents de maîtrise, TAM"),
        (Csp.IngenieursCadres, "ingenieurs_cadres", "ingénieurs et cadres", "ingénieur, ingénieure, ingénieurs, cadre, cadres"));

    public static readonly PayrollWords<Contract> Contracts = new(
        (Contract.Permanent, "CDI", "CDI", "permanent"),
        (Contract.FixedTerm, "CDD", "CDD", "fixed_term"),
        (Contract.Apprenticeship, "apprenticeship", "apprentissage", "contrat d’apprentissage, apprenti, apprentie"),
        (Contract.Professionalisation, "professionalisation", "professionnalisation", "contrat de professionnalisation"),
        (Contract.SecondedIn, "seconded_in", "mise à disposition", "mis à disposition, intérim, intérimaire"),
        (Contract.Expatriate, "expatriate", "expatriation", "expatrié, expatriée"),
        (Contract.EarlyRetirement, "early_retirement", "préretraite", ""));

    /// <summary>The columns of a payroll list; the English name is the one of <c>docs/api.md</c>.</summary>
    public static readonly PayrollWords<PayColumn> Columns = new(
        (PayColumn.Number, "employee_id", "Matricule", "numéro, numéro de salarié, numéro salarié, identifiant, id salarié"),
        (PayColumn.Sex, "sex", "Sexe", "genre"),
        (PayColumn.BirthDate, "birth_date", "Date de naissance", "date naissance, naissance"),
        (PayColumn.Csp, "csp", "Catégorie socioprofessionnelle", "catégorie professionnelle, catégorie"),
        (PayColumn.Classification, "classification", "Classe d’emploi", "classe, niveau"),
        (PayColumn.Contract, "contract", "Contrat", "type de contrat, nature du contrat"),
        (PayColumn.WeeklyHours, "weekly_hours", "Heures par semaine", "heures hebdomadaires, durée hebdomadaire, horaire hebdomadaire"),
        (PayColumn.EntryDate, "entry_date", "Date d’entrée", "date entrée, entrée, date d’embauche, date embauche"),
        (PayColumn.ExitDate, "exit_date", "Date de sortie", "date sortie, sortie, date de départ"),
        (PayColumn.MonthsPresent, "months_present", "Mois de présence", "mois présents, mois de présence effective"),
        (PayColumn.PresentFullPeriod, "present_full_period", "Présence complète", "présent toute la période"),
        (PayColumn.BasePay, "base_pay_fte", "Salaire de base ETP", "salaire de base, salaire base ETP, rémunération de base ETP"),
        (PayColumn.VariablePay, "variable_pay_fte", "Primes ETP", "variable ETP, part variable, part variable ETP, primes, rémunération variable ETP"),
        (PayColumn.SeniorityBonus, "seniority_bonus_fte", "Prime d’ancienneté ETP", "prime d’ancienneté, prime ancienneté, prime ancienneté ETP"),
        (PayColumn.Raised, "individual_raise", "Augmentation individuelle", "augmentation"),
        (PayColumn.Promoted, "promotion", "Promotion", "promu, promue"),
        (PayColumn.MaternityReturn, "maternity_return", "Retour de maternité", "retour de congé maternité, retour congé maternité, retour maternité"),
        (PayColumn.RaisesDuringLeave, "raises_during_leave", "Augmentations pendant le congé", "augmentations pendant congé"),
        (PayColumn.RaisedAfterReturn, "raised_after_return", "Augmentation au retour", "augmentée au retour, augmentée après le retour"));

    /// <summary>A class of the métallurgie, as level and as category.</summary>
    public static (Level Level, Category Category)? Class(ReadOnlySpan<char> cell) =>
        Classes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var known) ? known : null;
}
