using System.Globalization;
using EqualityAcademy.Domain.ActionPlans;
using EqualityAcademy.Web.Features.ActionPlans;
using EqualityAcademy.Web.Features.Learning;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Binders.WriteBinder;

/// <summary>The plan and the training as rows, for the index and for spreadsheets.</summary>
public sealed class BinderTables(IStringLocalizer<BindersTexts> t, IStringLocalizer<ActionPlansTexts> planWords)
{
    public IReadOnlyList<string> PlanHead => [t["Action"], t["Owner"], t["DueOn"], t["Status"]];

    /// <param name="date">How a day is written.</param>
    public IEnumerable<IReadOnlyList<string>> Plan(Binder binder, Func<DateOnly, string> date) =>
        (binder.Plan?.Actions ?? []).Select(a => new[] { Title(a), Owner(binder, a), date(a.Due), planWords["Status." + a.Status].Value });

    public IReadOnlyList<string> TrainingHead => [t["Year"], t["Module"], t["Asked"], t["Finished"], t["Certificates"]];

    public static IEnumerable<IReadOnlyList<string>> Training(Binder binder) =>
        binder.Training.Select(m => new[] { Number(m.Year), m.Title, AskedOf(m, m.Asked), AskedOf(m, m.Finished), Number(m.Certificates) });

    private string Title(ActionView action) => action.Kind == ActionKind.LegalDuty ? t["ByLaw", action.Title] : action.Title;

    /// <summary>What the person is in the company, never the name.</summary>
    private string Owner(Binder binder, ActionView action) => t["Owner." + binder.OwnerRoles.GetValueOrDefault(action.Id, "none")];

    /// <summary>Where nobody was asked, nought would read as a failure.</summary>
    private static string AskedOf(ModuleYear year, int count) => year.Asked == 0 ? "–" : Number(count);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
