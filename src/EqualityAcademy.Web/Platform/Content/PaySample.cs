using EqualityAcademy.Domain.Shared;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>An invented company: what <c>modules/pay-samples/ID/sample.yaml</c> says of it.</summary>
public sealed record PaySampleFile
{
    public required string Id { get; init; }

    /// <summary>Place among the samples.</summary>
    public required int Order { get; init; }

    /// <summary>50_250 or 251_plus: given, never derived from the list.</summary>
    public required string SizeBand { get; init; }

    public required DateOnly PeriodStart { get; init; }

    /// <summary>Last of twelve months.</summary>
    public required DateOnly PeriodEnd { get; init; }

    public required LocalText Titles { get; init; }

    /// <summary>Who they are and what is to be seen, without a number that the list computes.</summary>
    public required LocalText Story { get; init; }
}

/// <summary>An invented company with its payroll list, <c>ID.csv</c> beside its file.</summary>
public sealed record PaySample(PaySampleFile File, string ListPath)
{
    public string Id => File.Id;
}
