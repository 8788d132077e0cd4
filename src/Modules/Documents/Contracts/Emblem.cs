namespace Sujarit.Documents.Contracts;

/// <summary>
/// The place of the garuda or the agency's emblem. None is drawn by the program: without a picture the place stays empty, as a
/// transparent picture that Word can change for the real one. As a block of its own it stands in the middle, above the paper's name.
/// </summary>
/// <param name="HeightCentimetres">1.5 on a memo, 3 on letters, announcements and orders (ระเบียบงานสารบรรณ ข้อ 71).</param>
public sealed record Emblem(double HeightCentimetres) : Block
{
    /// <summary>The agency's own emblem as a PNG file; null leaves the place empty.</summary>
    public ReadOnlyMemory<byte>? Png { get; init; }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public string Description { get; init; } = "ที่สำหรับตราครุฑ";
}
