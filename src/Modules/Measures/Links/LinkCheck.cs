using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;

namespace Sujarit.Measures.Links;

/// <summary>How a link was found: once, or the same way several times on end.</summary>
internal sealed class LinkCheck : AgencyRecord
{
    private LinkCheck()
    {
    }

    public Guid EvidenceId { get; private init; }

    /// <summary>When it was first found so.</summary>
    public DateTimeOffset FirstAt { get; private init; }

    /// <summary>When it was last found so.</summary>
    public DateTimeOffset LastAt { get; private set; }

    public int Times { get; private set; }

    public LinkOutcome Outcome { get; private init; }

    /// <summary>The status of the answer; null where none came.</summary>
    public int? Status { get; private init; }

    /// <summary>The media type; null where none was said.</summary>
    public string? Type { get; private init; }

    /// <summary>In bytes; null where not known.</summary>
    public long? Size { get; private init; }

    /// <summary>SHA-256 of the content; null where it was not read to its end.</summary>
    public string? Sha256 { get; private init; }

    /// <summary>Where the link led; null where it led nowhere else.</summary>
    public string? Address { get; private init; }

    public static LinkCheck Of(Guid piece, string link, LinkReading reading, DateTimeOffset at)
    {
        var isAnswer = reading.Status is not null;
        return new()
        {
            EvidenceId = piece,
            FirstAt = at,
            LastAt = at,
            Times = 1,
            Outcome = reading.Outcome,
            Status = reading.Status,
            Type = reading.Type,
            Size = reading.Size,
            Sha256 = reading.Sha256,
            Address = isAnswer && reading.Address.AbsoluteUri != link ? reading.Address.AbsoluteUri : null,
        };
    }

    /// <summary>Whether the other found the very same.</summary>
    public bool IsAs(LinkCheck other) =>
        (Outcome, Status, Type, Size, Sha256, Address) == (other.Outcome, other.Status, other.Type, other.Size, other.Sha256, other.Address);

    /// <summary>It was found so once more.</summary>
    public void Again(DateTimeOffset at) => (LastAt, Times) = (at, Times + 1);
}
