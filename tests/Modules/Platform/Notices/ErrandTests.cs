using Sujarit.Kernel;
using Sujarit.Platform.Notices;

namespace Sujarit.Modules.Platform;

public class ErrandTests
{
    private static readonly DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_pauses_grow_and_end()
    {
        var delivery = Delivery.Of(Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", "measures", now), NoticeChannel.Mail);
        var at = now;
        var pauses = new List<double>();
        while (delivery.GivenUpAt is null)
        {
            delivery.Claim(at);
            delivery.Fail(DeliveryFailure.Unreachable, at);
            if (delivery.DueAt is { } due)
            {
                pauses.Add((due - at).TotalMinutes);
                at = due;
            }
        }

        Assert.Equal([1, 5, 30, 120, 720], pauses);
        Assert.Equal(6, delivery.Attempts);
        Assert.Equal((DeliveryFailure.Unreachable, null), (delivery.Failure!.Value, delivery.DueAt));
    }

    [Fact]
    public void Nobody_takes_what_another_has_or_what_is_not_due()
    {
        var delivery = Delivery.Of(Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", "measures", now), NoticeChannel.Line);
        Assert.Throws<InvalidOperationException>(() => delivery.Claim(now.AddSeconds(-1)));
        delivery.Claim(now);
        Assert.Throws<InvalidOperationException>(() => delivery.Claim(now.AddSeconds(1)));
        delivery.Claim(now + Errand.Lease);
        delivery.Succeed(now + Errand.Lease);
        Assert.Throws<InvalidOperationException>(() => delivery.Claim(now.AddDays(1)));
    }

    [Fact]
    public void A_letter_goes_once_it_is_sent_or_given_up_and_is_tried_no_longer_than_its_link_is_good()
    {
        var late = AccountLetter.Of("sealed", now.AddMinutes(3), now);
        late.Fail(DeliveryFailure.Unreachable, now);
        late.Fail(DeliveryFailure.Unreachable, now.AddMinutes(1));
        Assert.Equal(now.AddMinutes(3), late.DueAt);
        Assert.Equal("sealed", late.Sealed);
        late.GiveUp(DeliveryFailure.Expired, now.AddMinutes(3));
        Assert.Null(late.Sealed);

        var sent = AccountLetter.Of("sealed", now.AddHours(1), now);
        sent.Succeed(now);
        Assert.Equal((null, now), (sent.Sealed, sent.SentAt));
    }

    [Fact]
    public void Only_a_notice_that_was_given_up_is_sent_again()
    {
        var delivery = Delivery.Of(Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", "measures", now), NoticeChannel.Mail);
        Assert.Throws<RuleBrokenException>(() => delivery.Retry(now));
        delivery.GiveUp(DeliveryFailure.Refused, now);
        delivery.Retry(now.AddDays(1));
        Assert.Equal((now.AddDays(1), 0, null), (delivery.DueAt!.Value, delivery.Attempts, delivery.GivenUpAt));

        var letter = Delivery.OfLetter(Guid.NewGuid(), "sealed", now.AddDays(7), now);
        letter.GiveUp(DeliveryFailure.Refused, now);
        Assert.Contains("ออกคำเชิญใหม่", Assert.Throws<RuleBrokenException>(() => letter.Retry(now)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-09-16T00:29:59Z", "2024-09-16T00:30:00Z")]
    [InlineData("2024-09-16T00:30:00Z", "2024-09-17T00:30:00Z")]
    [InlineData("2024-09-16T18:00:00Z", "2024-09-17T00:30:00Z")]
    public void The_digest_goes_out_at_half_past_seven_in_thailand(string at, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture), new DigestTime(new TimeOnly(7, 30)).After(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));
}
