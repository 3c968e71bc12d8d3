using System.Globalization;
using System.Text;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay.ReadPayroll;

/// <summary>The words payroll software writes for a value. Case, accents, spaces and signs make no difference.</summary>
internal sealed class PayrollWords<T> where T : struct
{
    private readonly Dictionary<string, T> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="words">Values with their words, separated by commas; the first of each is the one named in messages.</param>
    public PayrollWords(params (T Value, string Words)[] words)
    {
        foreach (var (value, spelled) in words)
            foreach (var word in spelled.Split(',', StringSplitOptions.TrimEntries))
                (_words[word], _words[Plain.Of(word)]) = (value, value);
        Named = string.Join(", ", words.Select(w => w.Words.Split(',')[0]));
    }

    public string Named { get; }

    public T? Find(ReadOnlySpan<char> cell)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var value)) return value;
        return _words.TryGetValue(Plain.Of(cell), out value) ? value : null;
    }
}

/// <summary>Letters and digits alone, small, without accents.</summary>
internal static class Plain
{
    public static string Of(ReadOnlySpan<char> text) => string.Concat(
        text.ToString().Normalize(NormalizationForm.FormD).Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}

/// <summary>The words of each column.</summary>
internal static class PayrollVocabulary
{
    public static readonly PayrollWords<Sex> Sexes = new((Sex.Woman, "F, femme, female, woman"), (Sex.Man, "M, H, homme, male, man"));

    public static readonly PayrollWords<bool> YesNo = new((true, "y, yes, o, oui, 1, true, vrai"), (false, "n, no, non, 0, false, faux"));

    public static readonly PayrollWords<Csp> Csps = new(
        (Csp.Ouvriers, "ouvriers, ouvrier, ouvrière, ouvrières"),
        (Csp.Employes, "employes, employé, employée, employés, employées"),
        (Csp.TechniciensAgentsDeMaitrise, "techniciens_agents_de_maitrise, techniciens et agents de maîtrise, technicien, technicienne, techniciens, agent de maîtrise, agents de maîtrise, TAM"),
        (Csp.IngenieursCadres, "ingenieurs_cadres, ingénieurs et cadres, ingénieur, ingénieure, ingénieurs, cadre, cadres"));

    public static readonly PayrollWords<Contract> Contracts = new(
        (Contract.Permanent, "CDI, permanent"),
        (Contract.FixedTerm, "CDD, fixed_term"),
        (Contract.Apprenticeship, "apprenticeship, apprentissage, contrat d’apprentissage, apprenti, apprentie"),
        (Contract.Professionalisation, "professionalisation, professionnalisation, contrat de professionnalisation"),
        (Contract.SecondedIn, "seconded_in, mis à disposition, mise à disposition, intérim, intérimaire"),
        (Contract.Expatriate, "expatriate, expatrié, expatriée"),
        (Contract.EarlyRetirement, "early_retirement, préretraite"));

    /// <summary>The columns of a payroll list; the first word is the one of <c>docs/api.md</c>.</summary>
    public static readonly (PayColumn Column, string Words)[] Columns =
    [
        (PayColumn.Number, "employee_id, matricule, numéro, numéro de salarié, numéro salarié, identifiant, id salarié"),
        (PayColumn.Sex, "sex, sexe, genre"),
        (PayColumn.BirthDate, "birth_date, date de naissance, date naissance, naissance"),
        (PayColumn.Csp, "csp, catégorie socioprofessionnelle, catégorie professionnelle, catégorie"),
        (PayColumn.Classification, "classification, classe, classe d’emploi, niveau"),
        (PayColumn.Contract, "contract, contrat, type de contrat, nature du contrat"),
        (PayColumn.WeeklyHours, "weekly_hours, heures par semaine, heures hebdomadaires, durée hebdomadaire, horaire hebdomadaire"),
        (PayColumn.EntryDate, "entry_date, date d’entrée, date entrée, entrée, date d’embauche, date embauche"),
        (PayColumn.ExitDate, "exit_date, date de sortie, date sortie, sortie, date de départ"),
        (PayColumn.MonthsPresent, "months_present, mois de présence, mois présents, mois de présence effective"),
        (PayColumn.PresentFullPeriod, "present_full_period, présence complète, présent toute la période"),
        (PayColumn.BasePay, "base_pay_fte, salaire de base, salaire de base ETP, salaire base ETP, rémunération de base ETP"),
        (PayColumn.VariablePay, "variable_pay_fte, variable ETP, part variable, part variable ETP, primes, primes ETP, rémunération variable ETP"),
        (PayColumn.SeniorityBonus, "seniority_bonus_fte, prime d’ancienneté, prime d’ancienneté ETP, prime ancienneté, prime ancienneté ETP"),
        (PayColumn.Raised, "individual_raise, augmentation individuelle, augmentation"),
        (PayColumn.Promoted, "promotion, promu, promue"),
        (PayColumn.MaternityReturn, "maternity_return, retour de congé maternité, retour congé maternité, retour de maternité, retour maternité"),
        (PayColumn.RaisesDuringLeave, "raises_during_leave, augmentations pendant le congé, augmentations pendant congé"),
        (PayColumn.RaisedAfterReturn, "raised_after_return, augmentée au retour, augmentation au retour, augmentée après le retour"),
    ];
}
