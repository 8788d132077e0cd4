using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

public class PublishTests
{
    [Theory, OnBoth]
    public async Task A_change_is_a_new_version_and_the_earlier_stays_where_it_was(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("ร้อยละ ๘๐"));
        house.Clock.Pass(TimeSpan.FromHours(2));
        var second = await house.Publish(Publishing.Draft("ร้อยละ ๙๐"));

        Assert.Equal((2, "/thansujarit/ita/2567/o35/versions/2"), (second.Number, second.Address));
        (await anybody.Get("~/ita/2567/o35")).Ok().Shows("ร้อยละ ๙๐").Hides("ร้อยละ ๘๐").Shows("ฉบับปัจจุบัน").Shows(second.Hash);
        (await anybody.Get("~/ita/2567/o35/versions/1")).Ok().Shows("ร้อยละ ๘๐").Shows("ไม่ใช่ฉบับปัจจุบัน");
        (await anybody.Get(second.Address)).Ok().Shows("ร้อยละ ๙๐");
        (await anybody.Get("~/ita/2567/o35/versions")).Ok().Shows("ฉบับที่ 1").Shows("ฉบับที่ 2");
    }

    [Theory, OnBoth]
    public async Task The_hash_is_that_of_a_text_anybody_can_fetch_and_holds_the_hash_before(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        var first = await house.Publish(Publishing.Draft("ฉบับแรก", files: ["รายงาน.txt"]));
        var second = await house.Publish(Publishing.Draft("ฉบับสอง", files: ["รายงาน.txt"]));

        var one = (await anybody.Get(first.Address + "/seal")).Ok();
        var two = (await anybody.Get(second.Address + "/seal")).Ok();

        Assert.Equal(first.Hash, Convert.ToHexStringLower(SHA256.HashData(one.Content)));
        Assert.Equal(second.Hash, Convert.ToHexStringLower(SHA256.HashData(two.Content)));
        Assert.Contains($"\nbefore {first.Hash}\n", two.Source, StringComparison.Ordinal);
        Assert.StartsWith("sujarit-publication 1\nagency thansujarit\nassessment 2567\nitem O35\nversion 1\nat 2024-09-16T", one.Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Publishing_the_same_again_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("เหมือนเดิม", files: ["ก.txt"]));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => house.Publish(Publishing.Draft("เหมือนเดิม", files: ["ก.txt"])));

        Assert.Contains("เผยแพร่แล้วเป็นฉบับที่ 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await house.Publish(Publishing.Draft("เหมือนเดิม", files: ["ข.txt"]))).Number);
    }

    [Theory, OnBoth]
    public async Task Of_two_who_publish_an_item_first_at_one_moment_the_second_is_told(Engine engine)
    {
        await using var house = await House.Open(engine);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => house.Ask(async services =>
        {
            await services.GetRequiredService<Publications>().Publish(Publishing.Draft("ช้ากว่า"));
            await house.Publish(Publishing.Draft("เร็วกว่า"));
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        }));

        Assert.Contains("เร็วกว่า", (await house.Ask(db => db.Set<PublicationVersion>().AsNoTracking().SingleAsync())).Html, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task An_item_the_rulebook_does_not_have_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => house.Publish(Publishing.Draft("ใด ๆ", item: "O99")));

        Assert.Contains("ไม่มีข้อที่ระบุ", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_was_published_is_neither_altered_nor_removed(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("เดิม", files: ["ก.txt"]));

        await Refused(house, db => db.Entry(db.Set<PublicationVersion>().Single()).Property(version => version.Html).CurrentValue = "ใหม่");
        await Refused(house, db => db.Remove(db.Set<PublicationVersion>().Single()));
        await Refused(house, db => db.Remove(db.Set<PublishedFile>().Single()));

        Assert.Contains("เดิม", (await house.Ask(db => db.Set<PublicationVersion>().AsNoTracking().SingleAsync())).Html, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Content_changed_behind_the_programs_back_is_told_on_its_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("งบประมาณ ๑๐๐ บาท"));
        (await anybody.Get("~/ita/2567/o35")).Ok().Shows("เนื้อหาตรงกับค่าแฮช");

        await house.Ask(db => db.Set<PublicationVersion>().ExecuteUpdateAsync(set => set.SetProperty(version => version.Html, "<p>งบประมาณ ๙๐๐ บาท</p>")));

        (await anybody.Get("~/ita/2567/o35/versions/1")).Ok().Shows("เนื้อหาไม่ตรงกับค่าแฮช");
    }

    [Theory, OnBoth]
    public async Task Versions_are_answered_newest_first_and_only_of_the_own_agency(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        await house.Publish(Publishing.Draft("สอง"));
        await house.Publish(Publishing.Draft("ที่อื่น"), Settlement.There);

        var versions = await house.Ask(services => services.GetRequiredService<Publications>().Versions(Publishing.Assessment, "O35"));

        Assert.Equal([2, 1], versions.Select(version => version.Number));
        Assert.All(versions, version => Assert.StartsWith("/thansujarit/", version.Address, StringComparison.Ordinal));
    }

    private static async Task Refused(House house, Action<AppDb> change) =>
        Assert.Contains("แก้ไขหรือลบไม่ได้", (await Assert.ThrowsAsync<RuleBrokenException>(() => house.Do(change))).Message, StringComparison.Ordinal);
}
