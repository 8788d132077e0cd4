using System.Globalization;
using System.Text;

namespace Sujarit.Platform.Notices;

/// <summary>What notices say once they leave the site: their titles, and where to go for the rest.</summary>
internal sealed class NoticeText(SiteAddress site)
{
    private const int mostTitles = 15;
    private const int longestSubject = 150;

    /// <summary>The letter about these notices, newest last.</summary>
    public Letter Letter(Recipient recipient, string to, IReadOnlyList<Notice> notices, Guid key)
    {
        var text = $"{Body(recipient, notices)}\n\nเลือกวิธีรับการแจ้งเตือนได้ที่ {Link(recipient, NoticeAddresses.Choices)}";
        return new Letter(to, Subject(notices), text) { Key = key };
    }

    /// <summary>The message about these notices.</summary>
    public string Message(Recipient recipient, IReadOnlyList<Notice> notices) => Body(recipient, notices);

    private static string Subject(IReadOnlyList<Notice> notices)
    {
        var title = notices[0].Title;
        return notices.Count > 1
            ? string.Create(CultureInfo.InvariantCulture, $"การแจ้งเตือนที่ยังไม่ได้อ่าน {notices.Count} เรื่อง")
            : title.Length > longestSubject ? title[..longestSubject] + "…" : title;
    }

    private string Body(Recipient recipient, IReadOnlyList<Notice> notices)
    {
        var text = new StringBuilder(recipient.AgencyName).Append('\n');
        foreach (var notice in notices.Take(mostTitles))
        {
            text.Append('\n').Append(notices.Count > 1 ? "• " : "").Append(notice.Title);
        }

        if (notices.Count > mostTitles)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nและอีก {notices.Count - mostTitles} เรื่อง");
        }

        var link = notices.Count == 1 ? NoticeAddresses.Open(notices[0].Id) : NoticeAddresses.List;
        return text.Append("\n\nเปิดดูได้ที่ ").Append(Link(recipient, link)).ToString();
    }

    private string Link(Recipient recipient, string address) => site.InLetter($"/{recipient.Agency}/office/{address}");
}
