using Sujarit.Kernel;

namespace Sujarit.Documents.Papers.Ready;

/// <summary>The papers that came with the program, in the order they are offered; read and checked at first use.</summary>
internal sealed class ReadyShelf
{
    private static readonly Lazy<ReadyShelf> besideProgram = new(() => In(Path.Combine(AppContext.BaseDirectory, "rules", "library", "papers")));

    private ReadyShelf(IReadOnlyList<ReadyPaper> papers) => Papers = papers;

    /// <summary>The papers beside the program.</summary>
    /// <exception cref="UnreadableException">A file does not hold; the message names file, line and remedy.</exception>
    public static ReadyShelf BesideProgram => besideProgram.Value;

    public IReadOnlyList<ReadyPaper> Papers { get; }

    /// <summary>Reads a folder of them.</summary>
    /// <exception cref="UnreadableException">A file does not hold; the message names every file, line and remedy.</exception>
    public static ReadyShelf In(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnreadableException($"ไม่พบโฟลเดอร์เอกสารสำเร็จรูป {folder} โปรดติดตั้งโปรแกรมใหม่ให้ครบทุกไฟล์");
        }

        var faults = new List<string>();
        var papers = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => new ReadyReader(file, faults).Read()).OfType<ReadyPaper>().ToList();
        return faults.Count == 0 ? new ReadyShelf([.. papers.OrderBy(paper => paper.Kind).ThenBy(paper => paper.Code, StringComparer.Ordinal)]) : throw new UnreadableException(string.Join('\n', faults));
    }

    public ReadyPaper? Of(string code) => Papers.FirstOrDefault(paper => paper.Code == code);
}
