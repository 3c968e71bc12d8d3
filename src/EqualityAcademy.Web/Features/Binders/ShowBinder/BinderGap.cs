using EqualityAcademy.Domain.Members;
using EqualityAcademy.Web.Features.Obligations;
using EqualityAcademy.Web.Platform.Localisation;
using Microsoft.Extensions.Localization;

namespace EqualityAcademy.Web.Features.Binders.ShowBinder;

/// <summary>Something a visitor would ask for and the binder does not have.</summary>
/// <param name="Href">Where it can be put right; null: not by this reader.</param>
public sealed record BinderGap(string Title, string Why, string? Href)
{
    /// <param name="mayEdit">The reader may answer for duties.</param>
    /// <param name="mayManage">The reader may change contacts.</param>
    public static IEnumerable<BinderGap> Of(Binder binder, DutyWords words, IStringLocalizer t, bool mayEdit, bool mayManage)
    {
        BinderGap Gap(BinderDuty duty, string why) => new(words.Title(duty.Line!.Duty.Obligation, binder.Day), why, $"duties/{duty.Id}/evidence");
        foreach (var duty in binder.Provable.Where(d => EvidenceOf.IsToRenew(d.Evidence, binder.Day)))
            yield return Gap(duty, t["GapExpired", Say.Date(duty.Evidence[^1].ExpiresOn!.Value)]);
        if (binder.Contacts.All(c => c.Kind is not (ContactKind.CseReferent or ContactKind.EmployerReferent)))
            yield return new(t["GapReferent"], t["GapReferentWhy"], mayManage ? "contacts" : null);
        if (binder.Plan is null) yield return new(t["GapPlan"], t["GapPlanWhy"], mayEdit ? "check" : null);
        if (binder.OpenQuestions > 0) yield return new(t["GapFacts"], t[binder.OpenQuestions == 1 ? "GapFactsOne" : "GapFactsMany", binder.OpenQuestions], mayEdit ? "duties/facts" : null);
        foreach (var duty in binder.Provable.Where(d => d.Evidence.Count == 0)) yield return Gap(duty, words.In(duty.Line!.Duty.Obligation.Evidence, binder.Day));
    }
}
