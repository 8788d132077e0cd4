using System.Text.Json.Serialization;

namespace Sujarit.Documents.Contracts;

/// <summary>
/// The place one person signs: a dotted line, the name in brackets, the position. It stands in the right half of the page, stays on
/// one page together, and reads back as a paragraph per line.
/// </summary>
/// <param name="Name">The name without brackets; empty leaves a dotted space to write it in.</param>
/// <param name="Positions">
/// The position, one entry per line; who acts for another has two: <c>รองปลัด… รักษาการแทน</c> and <c>ปลัด…</c>.
/// </param>
public sealed record Signature(string Name, IReadOnlyList<string> Positions) : Block
{
    /// <summary>What stands above the signature in the same column, such as ขอแสดงความนับถือ; empty for nothing.</summary>
    public string Closing { get; init; } = "";

    /// <summary>What stands where the pen would have written, such as the name that was typed; empty leaves the dotted line.</summary>
    public string InWords { get; init; } = "";

    /// <summary>The signature as a PNG or JPEG file, in place of the dotted line; null for none.</summary>
    public ReadOnlyMemory<byte>? Picture { get; init; }

    /// <summary>Whether it stays on the page of the signature after it: the two stand in one row without lines. Printing only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool StaysWithNext { get; init; }
}
