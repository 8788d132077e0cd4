using System.Net;
using System.Net.Sockets;
using System.Text;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>Whatever cannot be answered is told so in Thai, on a page; nobody is left before an empty one.</summary>
public class ProblemPageTests
{
    [Theory, OnBoth]
    public async Task A_public_address_that_is_not_there_is_answered_with_a_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        foreach (var path in (string[])["~/ita/abc", "~/ita/2567/o99", "~/ita/2567/o1/versions/1"])
        {
            (await anybody.Send(HttpMethod.Get, path)).Is(HttpStatusCode.NotFound).Shows("ไม่พบหน้านี้");
        }
    }

    [Theory, OnBoth]
    public async Task A_method_no_page_knows_is_answered_with_a_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        (await anybody.Send(HttpMethod.Put, "/sign-in")).Is(HttpStatusCode.MethodNotAllowed).Shows("เปิดหน้านี้ด้วยวิธีนี้ไม่ได้");
        (await anybody.Send(HttpMethod.Delete, "~/")).Is(HttpStatusCode.MethodNotAllowed).Shows("เปิดหน้านี้ด้วยวิธีนี้ไม่ได้");
    }

    [Theory, OnBoth]
    public async Task An_address_that_is_too_long_is_answered_with_a_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        foreach (var path in new[] { "/sign-in?returnUrl=" + new string('a', 12_000), "/" + new string('a', 60_000), "~/ita/" + new string('9', 20_000) })
        {
            (await anybody.Send(HttpMethod.Get, path)).Is(HttpStatusCode.RequestUriTooLong).Shows("ที่อยู่เว็บยาวเกินไป");
        }

        (await anybody.Send(HttpMethod.Get, "/sign-in?returnUrl=" + new string('a', 9_000))).Ok();
    }

    [Theory, OnBoth]
    public async Task What_the_server_itself_cannot_read_is_refused_and_breaks_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        foreach (var path in new[] { "/%00", "/thansujarit/ita/%00", "/%00/office" })
        {
            Assert.StartsWith("HTTP/1.1 400 ", await Ask(house, path), StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 414 ", await Ask(house, "/" + new string('a', 70_000)), StringComparison.Ordinal);
        foreach (var path in new[] { "/%2500", "/%E0%B8", "/%ff" })
        {
            (await anybody.Send(HttpMethod.Get, path)).Is(HttpStatusCode.NotFound).Shows("ไม่พบหน้านี้");
        }

        (await anybody.Send(HttpMethod.Get, "/?text=%00")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_form_that_cannot_be_read_is_called_unreadable_not_missing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        using var torn = new StringContent("x");
        torn.Headers.Remove("Content-Type");
        torn.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");

        (await anybody.Send(HttpMethod.Post, "/sign-in", torn)).Is(HttpStatusCode.BadRequest).Shows("คำขอไม่ถูกต้อง");
    }

    [Theory, OnBoth]
    public async Task A_year_that_was_not_sent_or_is_none_is_asked_for_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        const string form = "~/office/assessment/correct-rule/2567/toolweights";

        (await officer.Post(form, ("Form.Reason", "คู่มือ"))).Is(HttpStatusCode.UnprocessableEntity);
        (await officer.Post(form, ("Form.Reason", "คู่มือ"), ("Form.From", "<b>"), ("Form.To", "-1"))).Is(HttpStatusCode.UnprocessableEntity);
    }

    // A client would mend the address or refuse to send it.
    private static async Task<string> Ask(House house, string path)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(house.Address.Host, house.Address.Port, TestContext.Current.CancellationToken);
        var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {house.Address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }
}
