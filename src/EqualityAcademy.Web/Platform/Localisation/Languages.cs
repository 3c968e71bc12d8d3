using System.Globalization;
using EqualityAcademy.Domain.Shared;
using Microsoft.AspNetCore.Localization;

namespace EqualityAcademy.Web.Platform.Localisation;

/// <summary>French by default, English: from the person's profile, then a cookie, then the browser.</summary>
public static class Languages
{
    /// <summary>Claim that carries the language of the signed-in person's profile.</summary>
    public const string Claim = "lang";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Language Current => Of(CultureInfo.CurrentUICulture);

    public static Language Of(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? Language.En : Language.Fr;

    public static CultureInfo Culture(this Language language) => language == Language.En ? English : French;

    /// <summary>"fr" or "en", as stored and as written in HTML.</summary>
    public static string Code(this Language language) => language == Language.En ? "en" : "fr";

    public static Language FromCode(string? code) => code == "en" ? Language.En : Language.Fr;

    /// <summary>Speaks a language until disposed: for mails, which are written in their reader's language and not in the sender's.</summary>
    public static IDisposable Speak(Language language)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture(), language.Culture());
        return new Spoken(() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before);
    }

    public static RequestLocalizationOptions Options()
    {
        CultureInfo[] cultures = [French, English];
        return new()
        {
            DefaultRequestCulture = new RequestCulture(French),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders =
            [
                new CustomRequestCultureProvider(FromProfile),
                new CookieRequestCultureProvider(),
                new CustomRequestCultureProvider(FromBrowser),
            ],
        };
    }

    private static Task<ProviderCultureResult?> FromProfile(HttpContext context) =>
        Task.FromResult(context.User.FindFirst(Claim)?.Value is { } code ? new ProviderCultureResult(FromCode(code).Culture().Name) : null);

    private static Task<ProviderCultureResult?> FromBrowser(HttpContext context)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(code => code is "fr" or "en");
        return Task.FromResult(wanted is null ? null : new ProviderCultureResult(FromCode(wanted).Culture().Name));
    }

    private sealed class Spoken(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
