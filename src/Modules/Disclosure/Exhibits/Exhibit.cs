using Sujarit.Disclosure.Tables;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Exhibits;

/// <summary>
/// คำตอบ: what the agency shows for elements of items. One may serve several elements, of several items. It is a draft of the office until an item
/// it serves is published; what was published stays as it was.
/// </summary>
internal sealed class Exhibit : AgencyRecord
{
    public const int LongestTitle = 300;
    public const int LongestText = 200_000;
    public const int LongestAddress = WebAddress.Longest;
    public const int MostFiles = 100;
    public const int MostUses = 200;

    private readonly List<ExhibitUse> uses = [];

    private Exhibit()
    {
    }

    public ExhibitKind Kind { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>What a page says in Markdown; beside a file, link or table what people should know about it. Null for nothing.</summary>
    public string? Text { get; private set; }

    /// <summary>Where a link leads; null for the other kinds.</summary>
    public string? Address { get; private set; }

    /// <summary>The rows of a table in their canonical form; null for the other kinds, and before any were read.</summary>
    public string? Rows { get; private set; }

    /// <summary>The kept files: the files themselves, or the pictures and files of a page.</summary>
    public List<Guid> Files { get; private set; } = [];

    /// <summary>The fiscal year the content is of; null where it is of none, or of more than one.</summary>
    public FiscalYear? DataYear { get; private set; }

    /// <summary>The day the content is as of; null where none is told.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>The office that keeps it; null for the agency as a whole.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>When it, or what it serves, was last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedBy { get; private set; } = "";

    public IReadOnlyList<ExhibitUse> Uses => uses;

    /// <summary>Whether it shows nothing yet: no element is answered by a title alone.</summary>
    public bool IsEmpty =>
        Kind switch
        {
            ExhibitKind.Page => Text is null && Files.Count == 0,
            ExhibitKind.File => Files.Count == 0,
            ExhibitKind.Table => Rows is null,
            _ => Address is null,
        };

    public DataTable? Table => Rows is null ? null : DataTable.OfJson(Rows);

    /// <summary>Begins an exhibit of an office.</summary>
    public static Exhibit Begin(ExhibitKind kind, Guid? office) => new() { Kind = kind, OfficeId = office };

    /// <summary>A new exhibit that says the same and serves nothing yet.</summary>
    public Exhibit Copy() =>
        new() { Kind = Kind, OfficeId = OfficeId, Title = Title, Text = Text, Address = Address, Rows = Rows, Files = [.. Files], DataYear = DataYear, AsOf = AsOf };

    /// <summary>Says what it is called and what it says.</summary>
    /// <exception cref="RuleBrokenException">It has no title, or the text is too long.</exception>
    public void Write(string? title, string? text)
    {
        var named = ThaiText.Clean(title ?? "").ReplaceLineEndings(" ").Trim();
        if (named.Length is 0 or > LongestTitle)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อของข้อมูล ไม่เกิน {LongestTitle} ตัวอักษร");
        }

        if (text?.Length > LongestText)
        {
            throw new RuleBrokenException("ข้อความยาวเกินไป โปรดแบ่งเป็นหลายหน้าหรือแนบเป็นไฟล์");
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            // What cannot be shown is refused now, not when it is published.
            _ = PageText.Read(text);
        }

        Title = named;
        Text = string.IsNullOrWhiteSpace(text) ? null : ThaiText.Clean(text).ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>Says which year and day the content is of.</summary>
    /// <exception cref="RuleBrokenException">The day has not come yet.</exception>
    public void Date(FiscalYear? year, DateOnly? asOf, DateOnly today)
    {
        if (asOf > today && asOf != AsOf)
        {
            throw new RuleBrokenException("ข้อมูล ณ วันที่ ต้องไม่ใช่วันที่ยังมาไม่ถึง");
        }

        (DataYear, AsOf) = (year, asOf);
    }

    /// <summary>Says where a link leads.</summary>
    /// <exception cref="RuleBrokenException">It is no address of the web.</exception>
    public void LeadTo(string? address)
    {
        MustBe(ExhibitKind.Link);
        Address = WebAddress.Read(address) ?? throw new RuleBrokenException("โปรดกรอกที่อยู่เว็บให้ครบ ขึ้นต้นด้วย https:// หรือ http://");
    }

    /// <summary>Adds kept files, and takes others off.</summary>
    /// <exception cref="RuleBrokenException">It is of a kind without files, or has too many.</exception>
    public void Enclose(IEnumerable<Guid> added, IReadOnlyCollection<Guid> takenOff)
    {
        List<Guid> files = [.. Files.Where(file => !takenOff.Contains(file)).Concat(added).Distinct()];
        if (files.Count > 0 && Kind is not (ExhibitKind.Page or ExhibitKind.File))
        {
            throw new RuleBrokenException("แนบไฟล์ได้กับหน้าเว็บและไฟล์เท่านั้น");
        }

        Files = files.Count <= MostFiles ? files : throw new RuleBrokenException($"แนบได้ไม่เกิน {MostFiles} ไฟล์ โปรดแบ่งเป็นหลายคำตอบ");
    }

    /// <summary>Takes the rows of a table in place of those before.</summary>
    public void Fill(DataTable table)
    {
        MustBe(ExhibitKind.Table);
        Rows = table.Json;
    }

    /// <summary>Gives it to an office.</summary>
    public void KeepAt(Guid? office) => OfficeId = office;

    /// <summary>Says which elements of an item it serves, in place of those it served of that item.</summary>
    /// <exception cref="RuleBrokenException">It serves too many.</exception>
    /// <returns>Whether anything changed.</returns>
    public bool Serve(FiscalYear assessment, string item, IReadOnlyCollection<int> elements)
    {
        var wanted = elements.ToHashSet();
        var removed = uses.RemoveAll(use => use.Assessment == assessment && use.Item == item && !wanted.Contains(use.Element));
        var known = uses.Where(use => use.Assessment == assessment && use.Item == item).Select(use => use.Element).ToHashSet();
        wanted.ExceptWith(known);
        uses.AddRange(wanted.Order().Select(element => ExhibitUse.Of(this, assessment, item, element)));
        return uses.Count <= MostUses ? removed + wanted.Count > 0 : throw new RuleBrokenException("คำตอบหนึ่งใช้ได้กับองค์ประกอบจำนวนจำกัด โปรดทำสำเนาสำหรับข้ออื่น");
    }

    /// <summary>Somebody has changed it.</summary>
    public void Changed(string by, DateTimeOffset at) => (ChangedBy, ChangedAt) = (by, at);

    private void MustBe(ExhibitKind kind)
    {
        if (Kind != kind)
        {
            throw new RuleBrokenException("คำตอบชนิดนี้ไม่มีสิ่งที่กรอก โปรดเพิ่มคำตอบชนิดใหม่");
        }
    }
}
