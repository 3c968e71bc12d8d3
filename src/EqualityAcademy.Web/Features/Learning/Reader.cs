using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Features.Learning;

/// <summary>The content as one reader sees it: in a language, with the numbers of the law of a day.</summary>
public sealed record Reader(ModuleLibrary Library, Language Language, DateOnly Today)
{
    public static Reader Now(ModuleSource modules, Clock clock) => new(modules.Current, Languages.Current, clock.Today);

    public string Say(LocalText text) => Fill(text.In(Language));

    public string Fill(string text) => LawNumbers.Fill(text, Library, Language, Today);
}
