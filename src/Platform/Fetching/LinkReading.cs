namespace Sujarit.Platform.Fetching;

/// <summary>What was found at a link.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Address">Where it ended, redirects followed.</param>
public sealed record LinkReading(LinkOutcome Outcome, Uri Address)
{
    /// <summary>The status of the answer; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>The media type it says it is of, at most 100 characters; null where it says none.</summary>
    public string? Type { get; init; }

    /// <summary>In bytes: as read, or as announced where there is more than is read; null where neither is known.</summary>
    public long? Size { get; init; }

    /// <summary>SHA-256 of the whole content, in lower-case hexadecimal; null where it was not read to its end.</summary>
    public string? Sha256 { get; init; }
}
