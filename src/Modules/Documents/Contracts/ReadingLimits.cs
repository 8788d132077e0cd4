namespace Sujarit.Documents.Contracts;

/// <summary>How much a file may ask of the machine before it is refused. The defaults leave ample room for a real report.</summary>
public sealed record ReadingLimits
{
    /// <summary>The largest file of any kind, in bytes.</summary>
    public long FileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>The largest text or HTML file, in bytes; such a file is held in memory as a whole.</summary>
    public long TextBytes { get; init; } = 20L * 1024 * 1024;

    /// <summary>How many bytes may be unpacked from one packed file (DOCX, XLSX), counted over all its parts that are read.</summary>
    public long UnpackedBytes { get; init; } = 300L * 1024 * 1024;

    /// <summary>How many times larger a part may become by unpacking; looked at from the tenth megabyte on.</summary>
    public int CompressionRatio { get; init; } = 200;

    /// <summary>How many rows all tables may have together.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>How many cells all tables may have together.</summary>
    public int Cells { get; init; } = 300_000;

    /// <summary>How many paragraphs there may be, in cells and outside them.</summary>
    public int Paragraphs { get; init; } = 300_000;

    /// <summary>How many characters there may be in all.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>How deep the elements of a packed part may be nested.</summary>
    public int Depth { get; init; } = 10_000;

    /// <summary>How long a program of another maker (the PDF tools) may take over one file.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}
