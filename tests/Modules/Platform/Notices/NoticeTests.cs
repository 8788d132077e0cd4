using Sujarit.Platform.Notices;

namespace Sujarit.Modules.Platform;

public class NoticeTests
{
    private static readonly DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("measures/report/2567")]
    [InlineData("measures/detail/0192f0c1-0000-7000-8000-000000000000?from=notice#progress")]
    public void An_address_stands_below_the_office(string address) => Assert.Equal(address, Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", address, now).Address);

    [Theory]
    [InlineData("")]
    [InlineData("/measures")]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("../../khlongsai/office")]
    [InlineData("measures\\..")]
    [InlineData("measures\r\nX: y")]
    public void An_address_never_leads_out_of_the_office(string address) => Assert.Throws<ArgumentException>(() => Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", address, now));

    [Fact]
    public void A_notice_has_somebody_to_tell_and_something_to_say()
    {
        Assert.ThrowsAny<ArgumentException>(() => Notice.To(Guid.Empty, "ถึงกำหนดรายงาน", "measures", now));
        Assert.ThrowsAny<ArgumentException>(() => Notice.To(Guid.NewGuid(), " ", "measures", now));
        Assert.ThrowsAny<ArgumentException>(() => Notice.To(Guid.NewGuid(), new string('ก', 301), "measures", now));
    }

    [Fact]
    public void It_was_read_when_it_was_read_first()
    {
        var notice = Notice.To(Guid.NewGuid(), "ถึงกำหนดรายงาน", "measures", now);
        notice.Settle(now.AddHours(1));
        notice.Settle(now.AddHours(2));
        Assert.Equal(now.AddHours(1), notice.SettledAt);
    }
}
