using System.Net;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Modules.Platform;

public class RequestLogTests
{
    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0")]
    [InlineData("2001:db8:85a3:8d3:1319:8a2e:370:7348", "2001:db8:85a3::")]
    public void An_address_in_the_log_is_that_of_many(string address, string shown) =>
        Assert.Equal(shown, RequestLog.Shortened(IPAddress.Parse(address)));
}
