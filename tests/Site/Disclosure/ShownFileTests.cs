using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Disclosure;

/// <summary>Who may see a page sees its pictures, and no other file.</summary>
public class ShownFileTests
{
    private static readonly byte[] dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task An_overseer_sees_the_pictures_of_what_is_disclosed_and_opens_nothing_else(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/disclosure/exhibits/edit?kind=Page&assessment=2567&item=o1&element=1")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Title", "โครงสร้าง"), ("Form.Text", "![โครงสร้าง](structure.png)"), ("Form.Files", new[] { new Upload("structure.png", dot, "image/png") }))).Ok();
        var other = await house.Ask(async services =>
        {
            using var content = new MemoryStream(dot);
            var shelf = services.GetRequiredService<FileShelf>();
            var kept = await shelf.Keep(content, "ไม่แสดง.png");
            await services.GetRequiredService<AppDb>().SaveChangesAsync();
            return kept;
        });

        using var overseer = await house.As(Role.Overseer);
        var page = (await overseer.Get("~/office/disclosure/publish/2567/o1")).Ok().Hides("เผยแพร่ต่อสาธารณะ");
        var pictures = page.Document.QuerySelectorAll("main img").Select(picture => picture.GetAttribute("src")!).ToList();
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            Assert.Equal("image/png", (await overseer.Send(HttpMethod.Get, picture)).Ok().Header("Content-Type"));
        }

        (await overseer.Send(HttpMethod.Get, "~/office/" + other.Address)).Is(HttpStatusCode.Forbidden);
        (await overseer.Send(HttpMethod.Get, "~/office/" + other.Thumbnail)).Is(HttpStatusCode.Forbidden);
        (await officer.Send(HttpMethod.Get, "~/office/" + other.Address)).Ok();
        using var anybody = house.Anybody();
        Assert.NotEqual(HttpStatusCode.OK, (await anybody.Send(HttpMethod.Get, pictures[0])).Status);
    }
}
