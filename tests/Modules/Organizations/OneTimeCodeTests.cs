using System.Text;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Modules.Organizations;

public class OneTimeCodeTests
{
    private static readonly byte[] key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(1111111109);

    // RFC 6238, appendix B, the last six of eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(key, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_code_is_good_one_step_early_or_late_and_no_more()
    {
        var step = OneTimeCode.StepAt(now);
        Assert.Equal(step - 1, OneTimeCode.Find(key, OneTimeCode.At(key, step - 1), 0, now));
        Assert.Equal(step + 1, OneTimeCode.Find(key, OneTimeCode.At(key, step + 1), 0, now));
        Assert.Null(OneTimeCode.Find(key, OneTimeCode.At(key, step - 2), 0, now));
        Assert.Null(OneTimeCode.Find(key, OneTimeCode.At(key, step + 2), 0, now));
    }

    [Fact]
    public void A_code_that_was_taken_is_not_good_again()
    {
        var step = OneTimeCode.StepAt(now);
        Assert.Null(OneTimeCode.Find(key, OneTimeCode.At(key, step), last: step, now));
    }

    [Fact]
    public void Keys_are_written_as_authenticator_apps_read_them()
    {
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.Of(key));
        Assert.Equal("MZXW6", Base32.Of(Encoding.ASCII.GetBytes("foo")));
    }
}
