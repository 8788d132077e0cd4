using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure;

/// <summary>What is published, by what people look for: items of all years that the rulebooks put under a topic.</summary>
internal sealed class PublicTopics(AppDb db)
{
    /// <summary>What a topic is called in Thai.</summary>
    public static IReadOnlyDictionary<string, string> Titles { get; } = new Dictionary<string, string>
    {
        [ItemTopic.About] = "ข้อมูลหน่วยงาน",
        [ItemTopic.Contact] = "การติดต่อและสอบถาม",
        [ItemTopic.News] = "ข่าวประชาสัมพันธ์",
        [ItemTopic.Plans] = "แผน รายงาน และงบประมาณ",
        ["services"] = "คู่มือและบริการ",
        ["procurement"] = "จัดซื้อจัดจ้าง",
        ["people"] = "บุคลากรและจริยธรรม",
        ["complaints"] = "ร้องเรียนและการมีส่วนร่วม",
        ["integrity"] = "ป้องกันการทุจริต",
    };

    /// <summary>What is published under a topic, the newest year first, in the order of its rulebook. One query.</summary>
    public async Task<IReadOnlyList<TopicItem>> Of(string topic) => [.. (await All()).Where(row => row.Item.Topic == topic)];

    /// <summary>Everything published that has a topic, the newest year first. One query.</summary>
    public async Task<IReadOnlyList<TopicItem>> All()
    {
        var published = await db.Set<Publication>().AsNoTracking()
            .Select(publication => new { publication.Assessment, publication.Item, publication.LatestAt })
            .ToListAsync();
        var rows = published.ToLookup(row => row.Assessment);
        return
        [
            .. rows.Select(year => Shelf.Book(year.Key)).OfType<Rulebook>().OrderByDescending(book => book.Year)
                .SelectMany(book => book.Items
                    .Where(item => item.Topic is not null)
                    .Join(rows[book.Year], item => item.Code, row => row.Item, (item, row) => new TopicItem(book.Year, item, row.LatestAt))),
        ];
    }
}
