using System.Net;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Platform.Fetching;

public class ReachRuleTests
{
    private static readonly ReachRule inService = new();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("10.255.255.255")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("168.63.129.16")]
    [InlineData("192.0.0.170")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    public void An_address_inside_a_network_is_never_asked(string address)
    {
        Assert.False(inService.Admits(IPAddress.Parse(address), 80));
        Assert.False(inService.Admits(IPAddress.Parse(address), 443));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("203.150.1.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700:4700::1111")]
    public void An_address_of_the_open_internet_is_asked_at_the_ports_of_the_web_alone(string address)
    {
        Assert.True(inService.Admits(IPAddress.Parse(address), 80));
        Assert.True(inService.Admits(IPAddress.Parse(address), 443));
        Assert.False(inService.Admits(IPAddress.Parse(address), 22));
        Assert.False(inService.Admits(IPAddress.Parse(address), 8080));
    }

    [Theory]
    [InlineData("https://example.go.th/ita", true)]
    [InlineData("http://example.go.th:443/", true)]
    [InlineData("http://example.go.th:8080/", false)]
    [InlineData("https://example.go.th:22/", false)]
    [InlineData("ftp://example.go.th/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("gopher://example.go.th/", false)]
    [InlineData("https://somebody:secret@example.go.th/", false)]
    [InlineData("https://somebody@example.go.th/", false)]
    public void Only_plain_links_of_the_web_are_followed(string link, bool isAdmitted) => Assert.Equal(isAdmitted, inService.Admits(new Uri(link)));

    [Fact]
    public void What_tests_let_in_is_one_address_at_one_port()
    {
        var rule = new ReachRule(new IPEndPoint(IPAddress.Loopback, 5999));

        Assert.True(rule.Admits(IPAddress.Loopback, 5999));
        Assert.False(rule.Admits(IPAddress.Loopback, 80));
        Assert.False(rule.Admits(IPAddress.Parse("127.0.0.2"), 5999));
    }
}
