using EqualityAcademy.Web.Platform.Content;

namespace EqualityAcademy.Web.Features.Assessment;

/// <summary>The questionnaire behind the pages of <c>/check</c>.</summary>
public sealed class QuickCheck(ModuleSource modules)
{
    /// <summary>Name of its content package.</summary>
    public const string Id = "quick-check";

    public Questionnaire Current => modules.Current.FindQuestionnaire(Id) ?? throw new InvalidOperationException($"The content package {Id} is missing.");
}
