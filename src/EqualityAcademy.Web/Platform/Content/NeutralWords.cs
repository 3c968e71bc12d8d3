using System.Text.RegularExpressions;
using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>What may be read by whoever looks over a shoulder: on a locked screen, in the subject of a mail, in a calendar that others see.</summary>
public static partial class NeutralWords
{
    /// <summary>Neither language names what is nobody else's business.</summary>
    public static bool AreIn(LocalText text) => !Telling().IsMatch(text.Fr) && !Telling().IsMatch(text.En);

    [GeneratedRegex(@"harc[eè]l|harass|sexis|sexuel|sexual|victim|salaire|rémunér|\bpay|grossesse|enceinte|pregnan|maternit|bully|violen", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}
