using System.Text.Json.Serialization;

namespace Sujarit.Disclosure.Sealing;

/// <summary>A whole log as it is given out: whoever keeps a root of an earlier day can see by it that nothing before was altered or taken away.</summary>
internal sealed record LogFile
{
    public const string Form = "sujarit-seal-log 1";

    [JsonPropertyName("log")]
    public required string Name { get; init; }

    public required Certificate.CertifiedAgency Agency { get; init; }

    /// <summary>How many seals.</summary>
    public required long Size { get; init; }

    public required string Root { get; init; }

    /// <summary>The root at the end of each day on which something was sealed, the earliest first.</summary>
    public required IReadOnlyList<LoggedDay> Days { get; init; }

    /// <summary>The text of each seal in its order.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    internal sealed record LoggedDay(DateOnly Day, long Size, string Root);
}
