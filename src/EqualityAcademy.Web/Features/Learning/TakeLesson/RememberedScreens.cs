using System.Collections.Concurrent;
using System.Text;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Content;
using EqualityAcademy.Web.Platform.Localisation;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>
/// Screens are the same for every reader but for two holes, so <see cref="LessonPage"/> renders each once and later readers are served from memory.
/// The reader's place is kept all the same. Screens with contacts are never remembered: they belong to one company.
/// </summary>
public sealed class RememberedScreens(ModuleSource modules, ShowLesson show, IAntiforgery antiforgery, Clock clock)
{
    private volatile Generation _generation = new(null, default);

    /// <summary>Answers from memory, or lets the page answer and remembers what it said.</summary>
    public async Task AnswerAsync(HttpContext context, CurrentMember me, Endpoint page, string module, string lesson, int screen)
    {
        var key = new Key(module, lesson, screen, Languages.Current, me.CompanyOrNull is not null);
        var screens = Current().Screens;
        if (me.Path is { IsCluster: true } || !IsShared(key)) await RunAsync(context, page);
        else if (screens.TryGetValue(key, out var known)) await ServeAsync(context, me, known, key);
        else if (await RenderAsync(context, page) is { } template) screens[key] = template;
    }

    private async Task ServeAsync(HttpContext context, CurrentMember me, ScreenTemplate template, Key key)
    {
        if (me.CompanyOrNull is { } scope) await show.ReachAsync(scope, key.Module, key.Lesson, key.Screen, context.RequestAborted);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache, no-store";
        if (context.Request.Headers.Accept.ToString().Contains("blazor-enhanced-nav=on", StringComparison.Ordinal)) headers["blazor-enhanced-nav"] = "allow";
        var token = template.AsksForToken ? antiforgery.GetAndStoreTokens(context).RequestToken : null;
        await template.WriteAsync(context.Response, context.Request.PathBase, token);
    }

    /// <summary>Lets the page write into memory, then sends it on.</summary>
    private async Task<ScreenTemplate?> RenderAsync(HttpContext context, Endpoint page)
    {
        var body = context.Response.Body;
        using var memory = new MemoryStream();
        context.Response.Body = memory;
        try
        {
            await RunAsync(context, page);
        }
        finally
        {
            context.Response.Body = body;
        }

        var token = context.Response.StatusCode == StatusCodes.Status200OK ? antiforgery.GetAndStoreTokens(context).RequestToken! : null;
        memory.Position = 0;
        await memory.CopyToAsync(body, context.RequestAborted);
        return token is null ? null : ScreenTemplate.Of(Encoding.UTF8.GetString(memory.ToArray()), context.Request.PathBase, token);
    }

    private static Task RunAsync(HttpContext context, Endpoint page)
    {
        context.SetEndpoint(page);
        return page.RequestDelegate!(context);
    }

    private bool IsShared(Key key) =>
        modules.Current.FindCourse(key.Module)?.FindLesson(key.Lesson)?.Fr.Screens.ElementAtOrDefault(key.Screen - 1) is { Contacts: false };

    private Generation Current()
    {
        var (library, day) = (modules.Current, clock.Today);
        if (_generation.Library != library || _generation.Day != day) _generation = new(library, day);
        return _generation;
    }

    private readonly record struct Key(string Module, string Lesson, int Screen, Language Language, bool InCompany);

    /// <summary>What was rendered from one state of the content on one day: the numbers of the law may change overnight.</summary>
    private sealed class Generation(ModuleLibrary? library, DateOnly day)
    {
        public ModuleLibrary? Library { get; } = library;
        public DateOnly Day { get; } = day;
        public ConcurrentDictionary<Key, ScreenTemplate> Screens { get; } = new();
    }
}
