using System.Collections.Concurrent;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Features.Learning.Questions;
using EqualityAcademy.Web.Platform.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace EqualityAcademy.Web.Features.Learning.TakeLesson;

/// <summary>What is the same for every reader of a screen, rendered once: its top, its prose and the empty fields of its question.</summary>
public sealed class ScreenCache(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private volatile Generation _generation = new(null, default);

    /// <summary>Rendered markup of one screen.</summary>
    /// <param name="Fields">The fields of the question, nothing chosen; empty without a question.</param>
    public sealed record Markup(MarkupString Top, MarkupString Prose, MarkupString Fields);

    public Task<Markup> GetAsync(LessonView view)
    {
        var generation = _generation;
        if (generation.Library != view.Reader.Library || generation.Day != view.Reader.Today)
            _generation = generation = new(view.Reader.Library, view.Reader.Today);
        var key = new Key(view.Course.Id, view.Lesson.Id, view.Reader.Language, view.Number);
        return generation.Screens.TryGetValue(key, out var known) ? known : generation.Screens.GetOrAdd(key, RenderAsync(view));
    }

    private async Task<Markup> RenderAsync(LessonView view)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var top = await renderer.RenderComponentAsync<StageTop>(Parameters((nameof(StageTop.View), view)));
            var fields = view.Question is not { } question ? "" : (await renderer.RenderComponentAsync<QuestionFields>(Parameters(
                (nameof(QuestionFields.Question), question), (nameof(QuestionFields.Reader), view.Reader)))).ToHtmlString();
            return new Markup(new(top.ToHtmlString()), new(view.IsWarning ? "" : Prose(view)), new(fields));
        });
    }

    /// <summary>The text of the screen, its lines of sources set small.</summary>
    private static string Prose(LessonView view) =>
        view.Reader.Fill(view.Screen.Html).Replace("<p><em>Source", "<p class=\"source\"><em>Source", StringComparison.Ordinal);

    private static ParameterView Parameters(params (string Name, object Value)[] values) =>
        ParameterView.FromDictionary(values.ToDictionary(v => v.Name, v => (object?)v.Value));

    private readonly record struct Key(string Course, string Lesson, Language Language, int Screen);

    /// <summary>Everything rendered from one state of the content on one day, for the numbers of the law may change overnight.</summary>
    private sealed record Generation(ModuleLibrary? Library, DateOnly Day)
    {
        public ConcurrentDictionary<Key, Task<Markup>> Screens { get; } = new();
    }
}
