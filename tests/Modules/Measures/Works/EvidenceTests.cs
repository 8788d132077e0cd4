using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Measures.Works;

public class EvidenceTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/etc/passwd")]
    [InlineData("example.go.th")]
    [InlineData("ftp://example.go.th/a")]
    [InlineData("data:text/html,x")]
    public void Evidence_takes_only_addresses_of_the_web(string link) => Assert.Contains("ลิงก์", Told.Refusal(() => Evidence.At(Told.Year, link, null, Told.Hand)));

    [Fact]
    public void A_link_with_a_password_in_it_is_refused() =>
        Assert.Contains("รหัสผ่าน", Told.Refusal(() => Evidence.At(Told.Year, "https://somebody:secret@example.go.th/", null, Told.Hand)));

    [Fact]
    public void An_address_of_the_web_is_kept() =>
        Assert.Equal("https://example.go.th/ita?x=1", Evidence.At(Told.Year, " https://example.go.th/ita?x=1 ", null, Told.Hand).Link);

    [Fact]
    public void One_piece_bears_out_several_works_and_each_once()
    {
        var piece = Photo();
        var (first, second) = (Told.Measure(1), Told.Measure(2));
        piece.Prove(first, Told.Hand);
        piece.Prove(second, Told.Hand);
        Assert.Equal([first.Id, second.Id], piece.Uses.Select(use => use.WorkId));
        Assert.Contains("อยู่แล้ว", Told.Refusal(() => piece.Prove(second, Told.Hand)));
    }

    [Fact]
    public void A_use_that_ended_may_begin_again_and_stays_in_the_trace()
    {
        var (piece, measure) = (Photo(), Told.Measure());
        var use = piece.Prove(measure, Told.Hand);
        use.End(Told.Hand);
        Assert.False(use.IsInForce);
        Assert.Contains("นำออกจากรายการแล้ว", Told.Refusal(() => use.End(Told.Hand)));
        piece.Prove(measure, Told.Hand);
        Assert.Equal([false, true], piece.Uses.Select(known => known.IsInForce));
    }

    [Fact]
    public void Works_of_another_year_and_withdrawn_ones_take_no_evidence()
    {
        var measure = Told.Measure();
        measure.Withdraw("รวมกับมาตรการอื่น", Told.Hand.At);
        Assert.Contains("ถอนแล้ว", Told.Refusal(() => Photo().Prove(measure, Told.Hand)));
        Assert.Contains("ปีอื่น", Told.Refusal(() => Evidence.Of(new(2566), Guid.CreateVersion7(), "ภาพ.jpg", Told.Hand).Prove(Told.Measure(), Told.Hand)));
    }

    [Fact]
    public void Removing_needs_a_reason_stops_every_use_and_can_be_undone()
    {
        var piece = Photo();
        var use = piece.Prove(Told.Measure(), Told.Hand);
        Assert.Contains("เหตุผล", Told.Refusal(() => piece.Remove(" ", Told.Hand)));

        piece.Remove("แนบผิดไฟล์", Told.Hand);
        Assert.False(use.IsInForce);
        Assert.Contains("นำออกไปแล้ว", Told.Refusal(() => piece.Remove("อีกครั้ง", Told.Hand)));
        Assert.Contains("นำกลับมาใช้ก่อน", Told.Refusal(() => piece.Prove(Told.Measure(2), Told.Hand)));
        Assert.Contains("นำกลับมาใช้ก่อน", Told.Refusal(() => piece.Describe(Words(), Told.Today)));

        piece.Reinstate();
        Assert.True(use.IsInForce);
        Assert.Contains("ไม่ได้ถูกนำออก", Told.Refusal(piece.Reinstate));
    }

    [Fact]
    public void What_it_shows_is_said_and_its_day_is_not_to_come()
    {
        var piece = Photo();
        piece.Describe(Words(), Told.Today);
        Assert.Equal(("อบรมคุณธรรม", Told.Today, "ห้องประชุม", null), (piece.Caption, piece.HappenedOn, piece.Place, piece.People));
        Assert.Contains("ยังมาไม่ถึง", Told.Refusal(() => piece.Describe(Words() with { On = Told.Today.AddDays(1) }, Told.Today)));
        Assert.Contains("แสดงอะไร", Told.Refusal(() => piece.Describe(Words() with { Caption = " " }, Told.Today)));
        Assert.Contains("เป็นไฟล์", Told.Refusal(() => piece.Describe(Words() with { Source = EvidenceSource.Link }, Told.Today)));
        Assert.Contains("เป็นลิงก์", Told.Refusal(() => Evidence.At(Told.Year, "https://example.go.th/", null, Told.Hand).Describe(Words(), Told.Today)));
    }

    [Fact]
    public void The_day_of_progress_dates_a_piece_that_has_none()
    {
        var piece = Photo();
        piece.Date(new DateOnly(2024, 2, 12));
        piece.Date(new DateOnly(2024, 3, 1));
        Assert.Equal(new DateOnly(2024, 2, 12), piece.HappenedOn);
    }

    [Fact]
    public void A_piece_bears_out_one_thing_that_was_told()
    {
        var measure = Told.Measure();
        var told = measure.Report(Told.Doing(), Told.Hand);
        var piece = Photo();
        var use = piece.Prove(told, Told.Hand);
        Assert.Equal((measure.Id, told.Id), (use.WorkId, use.ProgressId));
    }

    [Fact]
    public void A_link_is_looked_at_in_the_night_or_when_somebody_asks()
    {
        // Nine in the morning in Thailand.
        var now = Told.Hand.At;
        var watch = LinkWatch.Over(Evidence.At(Told.Year, "https://example.go.th/", null, Told.Hand), now);
        Assert.InRange(watch.DueAt, now.AddHours(16), now.AddHours(19));

        watch.Ask(now.AddHours(1));
        Assert.Equal((now.AddHours(1), true), (watch.DueAt, watch.IsWaiting));
        watch.Claim(now.AddHours(1));
        Assert.Throws<InvalidOperationException>(() => watch.Claim(now.AddHours(1).AddMinutes(1)));
        watch.Claim(now.AddHours(2));
        watch.Take(LinkOutcome.Reached, now.AddHours(2));
        Assert.Equal((false, null, 0), (watch.IsWaiting, watch.LeasedUntil, watch.Attempts));
        Assert.InRange(watch.DueAt, now.AddHours(16), now.AddHours(19));
    }

    private static EvidenceWords Words() => new("อบรมคุณธรรม", Told.Today, "ห้องประชุม", " ", EvidenceSource.Upload);

    private static Evidence Photo() => Evidence.Of(Told.Year, Guid.CreateVersion7(), "ภาพ.jpg", Told.Hand);
}
