namespace Sujarit.Documents.Papers;

/// <summary>What a paper says, as it is written in its form. What a kind of paper has no place for is null.</summary>
/// <param name="Subject">เรื่อง, in one line.</param>
/// <param name="To">เรียน: of a memo and a letter.</param>
/// <param name="References">อ้างถึง, one in each line: of a letter.</param>
/// <param name="Enclosures">สิ่งที่ส่งมาด้วย, one in each line: of a letter.</param>
/// <param name="Body">Its paragraphs, one in each line; see <see cref="PaperBody"/>.</param>
/// <param name="Contact">Whom to call, at the head of a memo and the foot of a letter.</param>
internal sealed record PaperText(string Subject, string? To, string? References, string? Enclosures, string Body, string? Contact)
{
    public const int LongestLine = 300;
    public const int LongestList = 3_000;
    public const int LongestBody = 60_000;

    /// <summary>Everything it says, to be looked through.</summary>
    public IEnumerable<string> All => new[] { Subject, To, References, Enclosures, Body, Contact }.OfType<string>();
}
