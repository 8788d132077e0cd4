using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Platform.Fetching;

public class LinkReaderTests
{
    private static readonly IPAddress inside = IPAddress.Parse("10.0.0.1");

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://127.0.0.1.:80/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/latest/meta-data/")]
    public async Task The_own_machine_is_refused_in_every_spelling(string link)
    {
        var reading = await new LinkReader(new ReachRule()).Read(new Uri(link), CancellationToken.None);

        Assert.Equal(LinkOutcome.Forbidden, reading.Outcome);
        Assert.Null(reading.Status);
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_refused()
    {
        var reading = await Reader(new ReachRule(), [inside]).Read(new Uri("http://intranet.example/"), CancellationToken.None);

        Assert.Equal(LinkOutcome.Forbidden, reading.Outcome);
    }

    [Fact]
    public async Task A_name_that_leads_outside_and_inside_is_refused()
    {
        var reading = await Reader(new ReachRule(), [IPAddress.Parse("8.8.8.8"), inside]).Read(new Uri("http://both.example/"), CancellationToken.None);

        Assert.Equal(LinkOutcome.Forbidden, reading.Outcome);
    }

    [Fact]
    public async Task What_was_judged_is_what_is_connected_to()
    {
        await using var site = OneSite.Says(_ => OneSite.Page("ของจริง"));
        var asked = 0;
        // A name that would lead inside when asked again.
        var reader = new LinkReader(new ReachRule(site.Place), (_, _) => Task.FromResult<IPAddress[]>(++asked == 1 ? [IPAddress.Loopback] : [inside]));

        var reading = await reader.Read(new Uri($"http://rebinding.example:{site.Place.Port}/"), CancellationToken.None);

        Assert.Equal((LinkOutcome.Reached, 1), (reading.Outcome, asked));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("//127.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://somebody:secret@127.0.0.1/")]
    [InlineData("http://127.0.0.1:22/")]
    public async Task A_redirect_that_leads_inside_is_not_followed(string inside)
    {
        await using var site = OneSite.Says(_ => OneSite.To(inside));

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal(LinkOutcome.Forbidden, reading.Outcome);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task Redirects_are_followed_and_told()
    {
        await using var site = OneSite.Says(path => path == "/b/c" ? OneSite.Page("ปลายทาง") : OneSite.To(path == "/" ? "/b" : "b/c"));

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal((LinkOutcome.Reached, "/b/c"), (reading.Outcome, reading.Address.AbsolutePath));
        Assert.Equal(3, site.Requests.Count);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        await using var site = OneSite.Says(path => OneSite.To(path + "x"));

        Assert.Equal(LinkOutcome.Astray, (await Reader(site).Read(site.At(), CancellationToken.None)).Outcome);
        Assert.Equal(6, site.Requests.Count);
    }

    [Fact]
    public async Task A_look_tells_whether_it_is_there_and_leaves_what_it_holds_where_it_is()
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        var reader = new LinkReader(new ReachRule(site.Place));

        var reading = await reader.Look(site.At(), CancellationToken.None);

        Assert.Equal((LinkOutcome.Reached, 200), (reading.Outcome, reading.Status));
        Assert.Null(reading.Sha256);
        Assert.Null(reading.Size);
        Assert.Equal(LinkOutcome.Forbidden, (await new LinkReader(new ReachRule()).Look(site.At(), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task What_is_there_is_told_with_its_kind_size_and_hash()
    {
        await using var site = OneSite.Says(_ => OneSite.Page("%PDF-1.7 evidence", "application/pdf; charset=binary"));

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal((LinkOutcome.Reached, 200, "application/pdf", 17L), (reading.Outcome, reading.Status, reading.Type, reading.Size));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("%PDF-1.7 evidence"u8)), reading.Sha256);
    }

    [Fact]
    public async Task The_site_learns_nothing_of_who_asks()
    {
        await using var site = OneSite.Says(path => path == "/" ? "HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /next\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : OneSite.Page("x"));

        await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal(2, site.Requests.Count);
        Assert.All(site.Requests, request => Assert.DoesNotMatch("(?im)^(cookie|referer|authorization|traceparent|from):", request));
    }

    [Theory]
    [InlineData("404 Not Found", 404)]
    [InlineData("500 Internal Server Error", 500)]
    [InlineData("304 Not Modified", 304)]
    public async Task What_is_not_there_is_told_with_its_status(string status, int code)
    {
        await using var site = OneSite.Says(_ => $"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal((LinkOutcome.Missing, code, null), (reading.Outcome, reading.Status, reading.Sha256));
    }

    [Fact]
    public async Task Content_without_end_is_left_and_gets_no_hash()
    {
        var written = 0L;
        await using var site = OneSite.Does(async (_, stream, closing) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nConnection: close\r\n\r\n"u8.ToArray(), closing);
            var chunk = new byte[1_000_000];
            for (; written < 200_000_000; written += chunk.Length)
            {
                await stream.WriteAsync(chunk, closing);
            }
        });

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal((LinkOutcome.Reached, "video/mp4", null, null), (reading.Outcome, reading.Type, reading.Size, reading.Sha256));
        Assert.True(written < 60_000_000, $"{written} bytes were taken");
    }

    [Fact]
    public async Task Packed_content_stays_packed()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(new byte[100_000_000]);
        }

        await using var site = OneSite.Does(async (_, stream, closing) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\nContent-Length: {packed.Length}\r\nConnection: close\r\n\r\n"), closing);
            await stream.WriteAsync(packed.ToArray(), closing);
        });

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal(packed.Length, reading.Size);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(packed.ToArray())), reading.Sha256);
    }

    [Theory]
    [InlineData("not http at all\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ncut off")]
    [InlineData("")]
    public async Task A_site_that_does_not_speak_is_silent(string answer)
    {
        await using var site = OneSite.Says(_ => answer);

        Assert.Equal(LinkOutcome.Silent, (await Reader(site).Read(site.At(), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Headers_without_end_are_given_up()
    {
        await using var site = OneSite.Says(_ => "HTTP/1.1 200 OK\r\nX: " + new string('x', 200_000) + "\r\n\r\n");

        Assert.Equal(LinkOutcome.Silent, (await Reader(site).Read(site.At(), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task A_site_that_never_answers_is_slow()
    {
        await using var site = OneSite.Does((_, _, closing) => Task.Delay(Timeout.Infinite, closing));
        var begun = TimeProvider.System.GetTimestamp();

        var reading = await Reader(site).Read(site.At(), CancellationToken.None);

        Assert.Equal(LinkOutcome.Slow, reading.Outcome);
        Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_site_that_cannot_say_who_it_is_is_not_trusted()
    {
        await using var site = OneSite.Says(_ => "");
        var reading = await Reader(site).Read(new Uri($"https://127.0.0.1:{site.Place.Port}/"), CancellationToken.None);

        // It speaks no TLS at all: whatever comes, it is not taken for an answer.
        Assert.True(reading.Outcome is LinkOutcome.Untrusted or LinkOutcome.Silent or LinkOutcome.Slow, reading.ToString());
        Assert.Null(reading.Status);
    }

    [Fact]
    public async Task A_name_nobody_has_is_unknown_while_other_names_are_known()
    {
        var reader = new LinkReader(new ReachRule(), (name, _) => name == "example.com" ? Task.FromResult<IPAddress[]>([IPAddress.Parse("8.8.8.8")]) : throw new SocketException((int)SocketError.HostNotFound));

        Assert.Equal(LinkOutcome.Unknown, (await reader.Read(new Uri("https://no-such.example/"), CancellationToken.None)).Outcome);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.TryAgain)]
    public async Task A_machine_without_a_way_out_says_so_and_nothing_of_the_link(SocketError error)
    {
        var reader = new LinkReader(new ReachRule(), (_, _) => throw new SocketException((int)error));

        Assert.Equal(LinkOutcome.Offline, (await reader.Read(new Uri("https://example.go.th/"), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Who_calls_it_off_is_obeyed()
    {
        await using var site = OneSite.Does((_, _, closing) => Task.Delay(Timeout.Infinite, closing));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reader(site).Read(site.At(), cancel.Token));
    }

    private static LinkReader Reader(OneSite site) => new(new ReachRule(site.Place));

    private static LinkReader Reader(ReachRule rule, IPAddress[] leadsTo) => new(rule, (_, _) => Task.FromResult(leadsTo));
}
