using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Localisation;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Texts of content packages in the reader's language, with the numbers of the law that hold today.</summary>
public sealed class Wording(ModuleSource modules, Clock clock)
{
    public string Of(LocalText text) => LawNumbers.Fill(text.In(Languages.Current), modules.Current, Languages.Current, clock.Today);
}
