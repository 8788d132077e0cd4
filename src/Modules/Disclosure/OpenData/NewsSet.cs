using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Kernel;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The posts the public sees.</summary>
internal sealed class NewsSet(PublicNews news, PublicLinks links) : OpenSet<NewsPost>
{
    public override string Name => "news";

    public override string Title => "ข่าวและกิจกรรม";

    public override string Summary => "ข่าวประชาสัมพันธ์ กิจกรรม และประกาศที่แสดงอยู่ในเว็บไซต์";

    public override string Page => NewsAddress.All;

    public override IReadOnlyList<OpenFilter> Filters => [OpenFilter.Kind, OpenFilter.Since];

    protected override IReadOnlyList<OpenValue<NewsPost>> Columns =>
        [
            new("id", OpenKind.Text, "รหัส", post => post.Id.ToString()),
            new("kind", OpenKind.Text, "ประเภท", post => NewsWords.Word(post.Kind)),
            new("title", OpenKind.Text, "ชื่อเรื่อง", post => post.Title),
            new("summary", OpenKind.Text, "สาระสำคัญ", NewsText.Brief),
            new("publishedAt", OpenKind.Moment, "เผยแพร่เมื่อ", post => post.ShownAt),
            new("correctedAt", OpenKind.Moment, "แก้ไขเมื่อ", post => post.CorrectedAt) { MayBeMissing = true },
            new("happensOn", OpenKind.Day, "วันที่จัด", post => post.HappensOn) { MayBeMissing = true },
            new("happensUntil", OpenKind.Day, "จัดถึงวันที่", post => post.HappensUntil) { MayBeMissing = true },
            new("place", OpenKind.Text, "สถานที่", post => post.Place) { MayBeMissing = true },
            new("address", OpenKind.Address, "ที่อยู่เว็บ", post => links.Whole(NewsAddress.Of(post.Id))),
        ];

    protected override async Task<OpenRows<NewsPost>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var since = asked.Since is { } day ? ThaiClock.Begin(day) : DateTimeOffset.MinValue;
        var kind = asked.Kind;
        var posts = news.Shown.Where(post => post.ShownAt >= since && (kind == null || post.Kind == kind));
        var total = await posts.CountAsync(cancel);
        return new(total, await posts.OrderByDescending(post => post.ShownAt).ThenBy(post => post.Id).Skip(asked.Skip).Take(asked.Size).ToListAsync(cancel));
    }
}
