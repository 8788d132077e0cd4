using System.Security.Cryptography;
using System.Text;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Notices;

namespace Sujarit.Modules.Platform;

public class LineTests
{
    private const string secret = "ความลับของช่อง";

    [Fact]
    public void Only_what_is_signed_with_the_secret_is_of_line()
    {
        using var line = new Line(new LineSettings("token", secret, null, new Uri("http://127.0.0.1:9")));
        using var nothing = new Line(null);
        var body = Encoding.UTF8.GetBytes("""{"events":[]}""");
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

        Assert.True(line.IsGenuine(body, signature));
        Assert.False(line.IsGenuine([.. body, 32], signature));
        Assert.False(line.IsGenuine(body, Convert.ToBase64String(HMACSHA256.HashData("another"u8, body))));
        Assert.False(line.IsGenuine(body, signature[..^4]));
        Assert.False(line.IsGenuine(body, signature + signature));
        Assert.False(line.IsGenuine(body, "ไม่ใช่ลายเซ็น"));
        Assert.False(line.IsGenuine(body, null));
        Assert.False(nothing.IsGenuine(body, signature));
    }

    [Fact]
    public void Only_what_one_person_writes_or_a_goodbye_counts()
    {
        const string told = """
            {"destination":"U0","events":[
              {"type":"message","replyToken":"r1","source":{"type":"user","userId":"U1"},"message":{"type":"text","text":"AB2CD3"}},
              {"type":"message","replyToken":"r2","source":{"type":"group","groupId":"G1","userId":"U2"},"message":{"type":"text","text":"AB2CD3"}},
              {"type":"message","replyToken":"r3","source":{"type":"user","userId":"U3"},"message":{"type":"sticker","packageId":"1"}},
              {"type":"unfollow","source":{"type":"user","userId":"U4"}},
              {"type":"message","source":"user"}, 7
            ]}
            """;
        Assert.Equal(
            [new LineEvent("U1", "AB2CD3", "r1", IsGoodbye: false), new LineEvent("U3", null, "r3", IsGoodbye: false), new LineEvent("U4", null, null, IsGoodbye: true)],
            LineEvent.Read(Encoding.UTF8.GetBytes(told)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"events":{}}""")]
    [InlineData("""{"events":[{"source":{"type":"user","userId":5}}]}""")]
    [InlineData("not json")]
    public void What_is_not_understood_is_left_out(string body) => Assert.Empty(LineEvent.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_code_is_known_as_people_type_it()
    {
        var code = LinkCode.Make();
        Assert.Equal(code, LinkCode.In($" {code.ToLowerInvariant()}\n"));
        Assert.Null(LinkCode.In("สวัสดี"));
        Assert.Null(LinkCode.In(code + "A"));
    }
}
