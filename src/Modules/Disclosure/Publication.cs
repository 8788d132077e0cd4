using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure;

/// <summary>What an agency shows for one item of one assessment: a row of versions, of which the newest stands at the item's address.</summary>
internal sealed class Publication : AgencyRecord, IShownToPublic
{
    public const int LongestTitle = 300;

    private Publication()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>The title of the newest version.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The number of the newest version; 0 before the first.</summary>
    public int Latest { get; private set; }

    /// <summary>The newest version itself, so that ten thousand older ones cost nobody a look; empty before the first.</summary>
    public Guid LatestId { get; private set; }

    /// <summary>When the newest version was published.</summary>
    public DateTimeOffset LatestAt { get; private set; }

    /// <summary>The same is not published twice.</summary>
    /// <param name="number">The version that shows it already.</param>
    public static RuleBrokenException Unchanged(int number) => new($"เนื้อหานี้เผยแพร่แล้วเป็นฉบับที่ {number} และยังไม่มีสิ่งใดเปลี่ยนแปลง จึงไม่ต้องเผยแพร่ซ้ำ");

    public static Publication Open(FiscalYear assessment, string item) => new() { Assessment = assessment, Item = item };

    /// <summary>A new version goes before the public.</summary>
    /// <param name="title">What the page is called.</param>
    /// <param name="html">The page, cleaned.</param>
    /// <param name="files">What belongs to it.</param>
    /// <param name="last">The newest version so far; null for the first.</param>
    /// <param name="agency">The code of the agency.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="source">The hash of what the office had answered; empty where it is not made of answers.</param>
    /// <exception cref="RuleBrokenException">It has no title, shows nothing, or shows what the newest version shows already.</exception>
    public PublicationVersion Publish(string title, string html, IReadOnlyList<PublishedFile> files, PublicationVersion? last, string agency, DateTimeOffset at, string by, string source = "")
    {
        var named = ThaiText.Clean(title).ReplaceLineEndings(" ").Trim();
        if (named.Length is 0 or > LongestTitle)
        {
            throw new RuleBrokenException($"กรอกชื่อเรื่องที่จะเผยแพร่ ไม่เกิน {LongestTitle} ตัวอักษร");
        }

        if (files.Count == 0 && !PaperText.HasAny(html))
        {
            throw new RuleBrokenException("ยังไม่มีเนื้อหาที่จะเผยแพร่ โปรดกรอกข้อมูลหรือแนบไฟล์อย่างน้อยหนึ่งไฟล์");
        }

        if (last is not null && ((source.Length > 0 && last.Source == source) || last.Shows(named, html, files)))
        {
            throw Unchanged(last.Number);
        }

        var version = PublicationVersion.Seal(this, Latest + 1, named, html, files, last, agency, at, by, source);
        Title = named;
        (Latest, LatestId) = (version.Number, version.Id);
        LatestAt = version.At;
        return version;
    }
}
