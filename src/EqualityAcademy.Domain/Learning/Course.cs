using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Domain.Learning;

/// <summary>For whom a course is written.</summary>
public enum Audience
{
    Everyone,
    Manager,
    TeamLeader,
    Referent,
}

/// <summary>A course as its module.yaml describes it.</summary>
public sealed record CourseFile
{
    public required string Kind { get; init; }
    public required string Id { get; init; }

    /// <summary>Grows when the content changes; kept with every completion.</summary>
    public required int Revision { get; init; }

    /// <summary>Place in the catalogue, from 1.</summary>
    public required int Order { get; init; }

    public required Audience[] Audience { get; init; }

    /// <summary>May be read without signing in.</summary>
    public required bool Open { get; init; }

    /// <summary>Has a content warning, a quick exit and a neutral title.</summary>
    public required bool Sensitive { get; init; }

    public required LocalText Titles { get; init; }
    public LocalText? NeutralTitles { get; init; }
    public required LocalText Summaries { get; init; }
    public required LessonEntry[] Lessons { get; init; }
}

/// <summary>A lesson as its course lists it.</summary>
public sealed record LessonEntry
{
    public required string Id { get; init; }

    /// <summary>Reading time, 3 to 7 minutes.</summary>
    public required int Minutes { get; init; }

    public bool Sensitive { get; init; }
    public required Source[] Sources { get; init; }
}

/// <summary>The closing quiz of a course.</summary>
public sealed record Quiz
{
    public required string Kind { get; init; }
    public required int Revision { get; init; }

    /// <summary>How many questions of the bank an attempt asks.</summary>
    public required int Draw { get; init; }

    /// <summary>How many of them must be right.</summary>
    public required int PassMark { get; init; }

    public required Question[] Questions { get; init; }
}

/// <summary>The questions of one lesson.</summary>
public sealed record LessonQuestions
{
    public required string Kind { get; init; }
    public required Question[] Questions { get; init; }
}
