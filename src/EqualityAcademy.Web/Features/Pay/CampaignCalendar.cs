using EqualityAcademy.Domain.Obligations;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>What happens in a campaign of the indicators A to G.</summary>
public enum CampaignStep
{
    Opens,
    Declaration,
    PathChoice,
    JointAssessment,
    JustifiedOpinion,
    SecondDeclaration,
    Opinions,
}

/// <summary>The days of a campaign, from <c>modules/law-fr/parameters</c>: a plan of the official site, announced and not law.</summary>
public sealed class CampaignCalendar(ModuleSource modules, Clock clock)
{
    private static readonly (CampaignStep Step, string Parameter)[] Parameters =
    [
        (CampaignStep.Opens, "draft-campaign-opens"), (CampaignStep.Declaration, "draft-campaign-declaration"), (CampaignStep.PathChoice, "draft-campaign-path-choice"),
        (CampaignStep.JointAssessment, "draft-campaign-joint-assessment"), (CampaignStep.JustifiedOpinion, "draft-campaign-justified-opinion"),
        (CampaignStep.SecondDeclaration, "draft-campaign-second-declaration"), (CampaignStep.Opinions, "draft-campaign-opinions"),
    ];

    /// <summary>In order of their days; a step whose day is not known is left out.</summary>
    public IReadOnlyList<(CampaignStep Step, DateOnly Day)> Of(int campaign) =>
        [.. Parameters.Select(p => (p.Step, Day: DayOf(p.Parameter, campaign))).Where(s => s.Day is not null).Select(s => (s.Step, s.Day!.Value)).OrderBy(s => s.Value)];

    private DateOnly? DayOf(string parameter, int campaign) =>
        modules.Current.Parameters.GetValueOrDefault(parameter)?.On(clock.Today) is { } value ? CampaignDay.Of(value.Value, campaign) : null;
}
