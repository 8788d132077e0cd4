using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers;

/// <summary>Sets a paper in its official form (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526), its signatures left out.</summary>
internal sealed class PaperLayout(AgencyCard agency)
{
    // ข้อ 71: the garuda stands 1.5 cm high on a memo, 3 cm elsewhere.
    private const double small = 1.5;
    private const double large = 3;

    // Word keeps the room of a transparent picture; what is written by hand needs some too.
    private const string byHand = "........................................";
    private static readonly string rule = new('_', 24);

    public PrintedPaper Of(Paper paper)
    {
        List<Block> blocks = [.. Head(paper), .. PaperBody.Blocks(paper.Body), .. End(paper)];
        var at = blocks.Count;
        blocks.AddRange(Foot(paper));
        return new PrintedPaper(new Document(PaperBody.Printed(paper.Title), blocks), at);
    }

    /// <summary>The places where the paper is signed: its signer's, then its checker's; the two stay on one page.</summary>
    public static IReadOnlyList<Signature> SignaturesOf(Paper paper)
    {
        var own = Place(paper.Signer, PaperRoles.Printed(paper.Kind)) with { Closing = Closing(paper.Kind) };
        return paper.Checker is { } checker ? [own with { StaysWithNext = true }, Place(checker, PaperRoles.Checker)] : [own];
    }

    private static Signature Place(PaperSigner signer, string? role)
    {
        var lines = PaperBody.Lines(signer.Position).Select(PaperBody.Printed).ToList();
        return new Signature(signer.Name ?? "", role is null || lines.Contains(role) ? lines : [.. lines, role]);
    }

    /// <summary>The entries of a list, one in each line; numbered where they are to be, and more than one.</summary>
    public static IReadOnlyList<string> Entries(string? lines, bool isNumbered)
    {
        var all = PaperBody.Lines(lines).ToList();
        return [.. all.Select((line, at) => isNumbered && all.Count > 1 ? $"{at + 1}. {line}" : line)];
    }

    /// <summary>Whom a letter says to call: whoever it names, else the agency; null for nobody.</summary>
    public string? Contact(Paper paper) => paper.Contact ?? (agency.Telephone is { } telephone ? $"โทร. {telephone}" : null);

    public static string Number(Paper paper) => ThaiDigits.ToThai(paper.NumberWords ?? "");

    public static string Day(Paper paper) => paper.IssuedOn is { } day ? ThaiDate.Full(day) : "";

    /// <summary>The day as orders and announcements end; room to write it by hand while there is none.</summary>
    public static string FormalDay(Paper paper)
    {
        if (paper.IssuedOn is not { } day)
        {
            return byHand;
        }

        var full = ThaiDate.Full(day);
        var year = full.LastIndexOf(' ');
        return $"{full[..year]} พ.ศ. {full[(year + 1)..]}";
    }

    public static string Closing(PaperKind kind) => kind == PaperKind.Letter ? "ขอแสดงความนับถือ" : "";

    private IEnumerable<Block> Head(Paper paper) =>
        paper.Kind switch
        {
            PaperKind.Memo => Memo(paper),
            PaperKind.Letter => Letter(paper),
            PaperKind.Report or PaperKind.Minutes => [.. Name(paper, $"{Numbered(paper)}{paper.Subject}\n{agency.Name}")],
            PaperKind.Order => [new Emblem(large), .. Name(paper, $"คำสั่ง{agency.Name}\nที่ {Number(paper)}\nเรื่อง {paper.Subject}"), Rule()],
            _ => [new Emblem(large), .. Name(paper, $"ประกาศ{agency.Name}\n{Numbered(paper)}เรื่อง {paper.Subject}"), Rule()],
        };

    private IEnumerable<Block> Memo(Paper paper)
    {
        Field from = new("ส่วนราชการ", PaperBody.Printed($"{paper.OfficeName} {agency.Name}")) { Share = 2 };
        yield return new SectionTurn(PageOrientation.Portrait) { TopCentimetres = 1.5 };
        yield return new MemoTitle("บันทึกข้อความ", new Emblem(small));
        yield return new FieldLine(paper.Contact is { } contact ? [from, new Field("โทร.", ThaiDigits.ToThai(contact))] : [from]);
        yield return new FieldLine([new Field("ที่", Number(paper)), new Field("วันที่", Day(paper))]);
        yield return new FieldLine([new Field("เรื่อง", PaperBody.Printed(paper.Subject))]);
        yield return new FieldLine([new Field("เรียน", PaperBody.Printed(paper.To))]) { IsDotted = false };
    }

    private IEnumerable<Block> Letter(Paper paper)
    {
        yield return new LetterHead(Number(paper), [.. Sender().Select(PaperBody.Printed)], Day(paper), new Emblem(large));
        yield return Labelled("เรื่อง", paper.Subject);
        yield return Labelled("เรียน", paper.To);
        foreach (var line in Listed("อ้างถึง", paper.References).Concat(Listed("สิ่งที่ส่งมาด้วย", paper.Enclosures, isNumbered: true)))
        {
            yield return line;
        }
    }

    /// <summary>The agency and its address, line by line.</summary>
    public IEnumerable<string> Sender() =>
        agency.Address is { } address ? [agency.Name, .. PaperBody.Lines(address)]
        : [agency.Name, .. new[] { $"อำเภอ{agency.District} จังหวัด{agency.Province}" }.Where(_ => agency is { District: not null, Province: not null })];

    private static IEnumerable<Block> End(Paper paper) =>
        paper.Kind switch
        {
            PaperKind.Announcement => [new Paragraph($"ประกาศ ณ วันที่ {FormalDay(paper)}") { StaysWithNext = true }],
            PaperKind.Order => [new Paragraph($"สั่ง ณ วันที่ {FormalDay(paper)}") { StaysWithNext = true }],
            _ => [],
        };

    private IEnumerable<Block> Foot(Paper paper) =>
        paper.Kind != PaperKind.Letter ? []
        : [
            new Paragraph(paper.OfficeName) { Style = ParagraphStyle.Plain, StaysWithNext = true },
            .. Contact(paper) is { } contact ? [new Paragraph(ThaiDigits.ToThai(contact)) { Style = ParagraphStyle.Plain }] : Array.Empty<Block>(),
        ];

    private static IEnumerable<Block> Name(Paper _, string text) => [new Paragraph(PaperBody.Printed(text)) { Style = ParagraphStyle.Title }];

    private static Paragraph Rule() => new(rule) { Style = ParagraphStyle.Centred, StaysWithNext = true };

    private static IEnumerable<Paragraph> Listed(string label, string? lines, bool isNumbered = false) =>
        Entries(lines, isNumbered).Select((line, at) => Labelled(at == 0 ? label : "", line, label));

    private static Paragraph Labelled(string label, string? text, string? like = null) =>
        new($"{(label.Length > 0 ? label : new string('\u2003', (like ?? "").Length / 4))}\t{PaperBody.Printed(text)}") { Style = ParagraphStyle.Labelled };

    private static string Numbered(Paper paper) => paper is { PrintsNumber: true, NumberWords: not null } ? $"ที่ {Number(paper)}\n" : "";
}
