using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.News.Notices;

/// <summary>แผ่นปิดประกาศ: a post as it hangs on the notice board, with a code that leads to its page.</summary>
internal static class NoticeSheet
{
    public const string CodeSays = "คิวอาร์โค้ดที่อยู่ของข่าวนี้ในเว็บไซต์";

    private const double emblemHeight = 3;
    private const double codeHeight = 3.5;
    private const int longestName = 80;

    /// <summary>The sheet.</summary>
    /// <param name="post">The post.</param>
    /// <param name="agency">Whose it is.</param>
    /// <param name="day">Since when the site shows it; null where it does not yet.</param>
    /// <param name="address">Where the public reads it.</param>
    public static PrintedPaper Of(NewsPost post, string agency, DateOnly? day, string address)
    {
        var isAnnouncement = post.Kind == NewsKind.Announcement;
        var paper = new Document(post.Title, [
            new Emblem(emblemHeight) { Description = "ที่สำหรับตราของหน่วยงาน" },
            new Paragraph(isAnnouncement ? $"ประกาศ{agency}" : agency) { Style = ParagraphStyle.Title },
            new Paragraph(isAnnouncement ? $"เรื่อง {post.Title}" : post.Title) { Style = ParagraphStyle.Title, StaysWithNext = true },
            .. Held(post).Select(line => new Paragraph(line) { Style = ParagraphStyle.Centred }),
            .. post.Body is { } body ? PageText.Read(body).Blocks : post.Summary is { } summary ? [new Paragraph(summary)] : Array.Empty<Block>(),
            new Paragraph(day is { } shown ? $"เผยแพร่ในเว็บไซต์เมื่อ{ThaiDate.Formal(shown)}" : "ร่าง ยังไม่ได้เผยแพร่ในเว็บไซต์") { Style = ParagraphStyle.Centred, StaysWithNext = true },
            new Emblem(codeHeight) { Png = QrPicture.Png(address), Description = CodeSays },
            new Paragraph("สแกนคิวอาร์โค้ดด้วยกล้องโทรศัพท์หรือแอป LINE หรือพิมพ์ที่อยู่เว็บนี้") { Style = ParagraphStyle.Centred, StaysWithNext = true },
            new Paragraph(address) { Style = ParagraphStyle.Centred },
        ]);
        return new PrintedPaper(Name(post.Title), paper);
    }

    private static IEnumerable<string> Held(NewsPost post)
    {
        if (post.HappensOn is { } first)
        {
            yield return $"กำหนดวันที่ {ThaiDate.Range(first, post.HappensUntil ?? first)}";
        }

        if (post.Place is { } place)
        {
            yield return $"ณ {place}";
        }
    }

    // A title may part folders, as in 2566/2567; a name does not.
    private static string Name(string title)
    {
        var name = $"แผ่นปิดประกาศ {title.Replace('/', '-').Replace('\\', '-')}";
        return name.Length <= longestName ? name : name[..longestName].TrimEnd('\uD83C', '\uD83D', '\uD83E');
    }
}
