namespace EqualityAcademy.Web.Tests.Obligations;

/// <summary>The register of obligations, as the experts keep it.</summary>
internal static class LawRegister
{
    public static readonly string[] Ids =
    [
        "equal-pay-principle", "equal-pay-information", "pay-elements-to-inspector", "gap-removal-objective", "index-publication",
        "index-declaration", "index-cse-info", "index-corrective-measures", "index-progress-objectives", "index-three-years", "equality-negotiation",
        "pay-negotiation", "equality-agreement-or-plan", "equality-penalty", "equality-ruling-request", "bdese-equality", "cse-social-policy",
        "cse-equality-commission", "cse-equality-expert", "leadership-balance-publication", "leadership-quota", "pay-range-in-offer",
        "salary-history-ban", "neutral-titles", "pay-criteria-access", "right-to-pay-info", "pay-secrecy-ban", "new-indicators", "gap-5-negotiation",
        "gap-5-process", "indicators-explanations", "equal-value-categories", "pay-transparency-sanctions", "non-discrimination",
        "burden-of-proof-discrimination", "sex-neutral-advert", "recruitment-questions", "discrimination-text-information", "recruiter-training",
        "pregnancy-no-enquiry", "parental-project-protection", "harassment-prevention", "sexual-harassment-information",
        "moral-harassment-information", "sexism-ban", "internal-rules", "internal-rules-small", "cse-setup", "cse-harassment-referent",
        "cse-referent-training", "employer-harassment-referent", "report-handling", "cse-alert-enquiry", "harassment-discipline-deadline",
        "no-retaliation", "harasser-sanction", "harassment-burden-of-proof", "moral-harassment-mediation", "duerp", "prevention-programme",
        "whistleblower-procedure", "sanitary-facilities-by-sex", "manual-handling-limits", "maternity-dismissal-protection", "pregnancy-exam-absence",
        "pregnancy-job-adaptation", "maternity-leave", "maternity-return-job", "maternity-pay-catch-up", "return-interview", "return-medical-visit",
        "breastfeeding", "birth-leave", "paternity-leave", "supplementary-birth-leave", "adoption-leave", "parental-leave", "sick-child-leave",
        "parental-presence-leave", "carer-leave", "family-event-leave", "career-path-interview", "disconnection", "forfait-jours-followup",
        "part-time-equality", "telework", "working-time-posting", "night-work-family",
    ];
}
