using Sujarit.Disclosure.News;
using Sujarit.Kernel;
using Sujarit.Platform.Files;

namespace Sujarit.Modules.Disclosure;

public class NewsPostTests
{
    private static readonly DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_post_is_published_once_it_has_a_title_and_words_or_pictures_that_each_say_what_they_show()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        Refuses("ชื่อเรื่อง", () => post.Publish(now, now));
        post.Write(NewsKind.News, "ปลูกต้นไม้", null, null);
        Refuses("ยังไม่มีเนื้อหาหรือภาพ", () => post.Publish(now, now));
        var picture = post.Enclose(Picture("a.jpg"), inAlbum: true);
        Refuses("“a.jpg” ยังไม่มีคำบรรยาย", () => post.Publish(now, now));
        picture.Describe(" คนปลูก\nต้นไม้ ");
        Assert.Equal("คนปลูก ต้นไม้", picture.Words);

        post.Publish(now, now);

        Assert.Equal((NewsState.Published, now), (post.State, post.ShownAt!.Value));
        Refuses("เผยแพร่ไปแล้ว", () => post.Publish(now, now));
    }

    [Fact]
    public void Before_its_time_a_published_post_is_not_shown_and_can_be_called_off()
    {
        var post = Written();
        post.Publish(now.AddHours(1), now);
        var isShown = NewsPost.IsShown(now).Compile();
        Assert.True(post.Waits(now));
        Assert.False(isShown(post));
        Assert.True(NewsPost.IsShown(now.AddHours(1)).Compile()(post));

        post.Correct("นางสาวผู้แก้", now);
        Assert.Null(post.CorrectedAt);
        Refuses("ยกเลิกการตั้งเวลา", () => post.Withdraw("ผิด", now));
        post.CallOff(now);
        Assert.Equal((NewsState.Draft, null), (post.State, post.ShownAt));
        post.MustBeUnseen();
        Refuses("ไม่ได้รอเวลา", () => post.CallOff(now));
        Refuses("ไม่เกินหนึ่งปี", () => post.Publish(now.AddDays(400), now));
    }

    [Fact]
    public void What_is_published_is_corrected_in_place_says_so_and_stays_complete()
    {
        var post = Written();
        post.Correct("นางสาวผู้แก้", now);
        Assert.Null(post.CorrectedAt);
        post.Publish(now, now);
        post.Write(NewsKind.News, "ปลูกต้นไม้ 300 ต้น", null, "แก้แล้ว");
        post.Correct("นางสาวผู้แก้", now.AddHours(1));
        Assert.Equal(now.AddHours(1), post.CorrectedAt);
        post.Write(NewsKind.News, "ปลูกต้นไม้", null, null);
        Refuses("ยังไม่มีเนื้อหาหรือภาพ", () => post.Correct("นางสาวผู้แก้", now.AddHours(2)));
    }

    [Fact]
    public void A_post_is_withdrawn_with_a_reason_is_pinned_no_more_and_comes_back_where_it_stood()
    {
        var post = Written();
        Refuses("ไม่ได้เผยแพร่อยู่", () => post.Withdraw("ผิด", now));
        post.Publish(now, now);
        post.Pin(0);
        Refuses("โปรดกรอกเหตุผล", () => post.Withdraw(" ", now));
        Refuses("โปรดกรอกเหตุผล", () => post.Withdraw(new string('ก', NewsPost.LongestReason + 1), now));
        Refuses("ไม่ได้ถูกนำออก", post.BringBack);

        post.Withdraw("มีข้อมูลส่วนบุคคล", now.AddHours(1));

        Assert.False(post.IsPinned);
        Assert.False(NewsPost.IsShown(now.AddHours(2)).Compile()(post));
        Refuses("ลบไม่ได้", post.MustBeUnseen);
        Refuses("ปักหมุดได้เฉพาะ", () => post.Pin(0));
        post.BringBack();
        Assert.Equal((NewsState.Published, now, null), (post.State, post.ShownAt!.Value, post.Reason));
    }

    [Fact]
    public void Three_posts_are_pinned_and_no_fourth()
    {
        var post = Written();
        post.Publish(now, now);
        Refuses("ไม่เกิน 3 ข่าว", () => post.Pin(NewsPost.MostPinned));
        post.Pin(NewsPost.MostPinned - 1);
        Assert.True(post.IsPinned);
        post.Unpin();
        Assert.False(post.IsPinned);
    }

    [Fact]
    public void Days_go_from_the_first_to_the_last()
    {
        var post = Written();
        var day = new DateOnly(2024, 3, 4);
        Refuses("วันสุดท้าย", () => post.Happen(day, day.AddDays(-1), null));
        Refuses("วันสุดท้าย", () => post.Happen(null, day, null));
        post.Happen(day, day, " ศาลาประชาคม ");
        Assert.Equal((day, null, "ศาลาประชาคม"), (post.HappensOn!.Value, post.HappensUntil, post.Place));
    }

    [Fact]
    public void Pictures_are_put_in_order_and_taken_off_and_names_are_used_once()
    {
        var post = Written();
        var first = post.Enclose(Picture("a.jpg"), inAlbum: true);
        var second = post.Enclose(Picture("b.jpg"), inAlbum: true);
        var third = post.Enclose(Picture("c.jpg"), inAlbum: true);
        Refuses("มีไฟล์ชื่อ “A.jpg” อยู่แล้ว", () => post.Enclose(Picture("A.jpg"), inAlbum: false));
        Refuses("ไม่ใช่ภาพ", () => post.Enclose(StoredFile.Of("แบบคำขอ.pdf", FileKind.Pdf, 10, new string('c', 64), now), inAlbum: true));
        var form = post.Enclose(StoredFile.Of("แบบคำขอ.pdf", FileKind.Pdf, 10, new string('c', 64), now), inAlbum: false);

        post.Arrange(inAlbum: true, [third, first]);

        Assert.Equal([third, first], post.Album);
        Assert.Equal([form], post.Enclosed);
        Assert.DoesNotContain(second, post.Files);
        for (var number = post.Album.Count; number < NewsPost.MostPictures; number++)
        {
            post.Enclose(Picture($"{number}.png.jpg"), inAlbum: true);
        }

        Refuses("ไม่เกิน 50 ภาพ", () => post.Enclose(Picture("z.jpg"), inAlbum: true));
    }

    [Fact]
    public void A_copy_is_a_draft_that_says_the_same_and_has_files_of_its_own()
    {
        var post = Written();
        post.Enclose(Picture("a.jpg"), inAlbum: true).Describe("ภาพ");
        post.Happen(new DateOnly(2024, 3, 4), null, "ศาลา");
        post.Publish(now, now);

        var copy = post.Copy();

        Assert.Equal((NewsState.Draft, null, null, "ปลูกต้นไม้"), (copy.State, copy.ShownAt, copy.HappensOn, copy.Title));
        Assert.Equal("ภาพ", copy.Album.Single().Words);
        Assert.Equal((copy.Id, post.Album[0].FileId), (copy.Album[0].PostId, copy.Album[0].FileId));
        Assert.NotEqual(post.Album[0].Id, copy.Album[0].Id);
    }

    [Fact]
    public void What_is_too_long_or_cannot_be_set_is_refused_and_text_is_cleaned()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        Refuses("ชื่อเรื่อง", () => post.Write(NewsKind.News, new string('ก', NewsPost.LongestTitle + 1), null, null));
        Refuses("สาระสำคัญโดยย่อ", () => post.Write(NewsKind.News, "ข่าว", new string('ก', NewsPost.LongestSummary + 1), null));
        Refuses("เนื้อหายาวเกินไป", () => post.Write(NewsKind.News, "ข่าว", null, new string('ก', NewsPost.LongestBody + 1)));
        Refuses("ลึกเกินไป", () => post.Write(NewsKind.News, "ข่าว", null, new string('>', 500) + " ก"));
        Refuses("สถานที่", () => post.Happen(null, null, new string('ก', NewsPost.LongestPlace + 1)));
        post.Write(NewsKind.News, "ข่าว\nด่วน\u0007", "  ", "\u0000บรรทัด\r\nสอง  ");
        Assert.Equal(("ข่าว ด่วน", null, "บรรทัด\nสอง"), (post.Title, post.Summary, post.Body));
    }

    [Fact]
    public void In_brief_it_is_its_summary_or_how_its_text_begins()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, "ข่าว", "สั้น ๆ", "ยาว");
        Assert.Equal("สั้น ๆ", NewsText.Brief(post));
        post.Write(NewsKind.News, "ข่าว", null, "# หัวข้อ\n\n**ข้อความ** กับ [ลิงก์](https://example.go.th/)");
        Assert.Equal("หัวข้อ ข้อความ กับ ลิงก์", NewsText.Brief(post));
        post.Write(NewsKind.News, "ข่าว", null, string.Join(' ', Enumerable.Repeat("คำ", 200)));
        Assert.EndsWith("คำ…", NewsText.Brief(post), StringComparison.Ordinal);
        Assert.True(NewsText.Brief(post).Length <= 201);
        post.Write(NewsKind.News, "ข่าว", null, new string('ก', 199) + "😀😀");
        Assert.Equal(new string('ก', 199) + "…", NewsText.Brief(post));
    }

    [Fact]
    public void To_be_pasted_it_says_what_when_where_and_the_address()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, "ฉีดวัคซีน", "ฟรี ทุกหมู่บ้าน", null);
        post.Happen(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 8), "ศาลาประชาคม");
        Assert.Equal(
            "ฉีดวัคซีน\n\nฟรี ทุกหมู่บ้าน\n\nวันที่ 4-8 มีนาคม 2567\nสถานที่ ศาลาประชาคม\n\nอ่านต่อ https://a.example/news/1\nอบต.ธารสุจริต",
            NewsText.ToPaste(post, "อบต.ธารสุจริต", "https://a.example/news/1")
        );
    }

    private static NewsPost Written()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, "ปลูกต้นไม้", null, "ริมคลอง");
        return post;
    }

    private static StoredFile Picture(string name) => StoredFile.Of(name, FileKind.Jpeg, 10, new string('a', 64), now);

    private static void Refuses(string words, Action act) => Assert.Contains(words, Assert.Throws<RuleBrokenException>(act).Message, StringComparison.Ordinal);
}
