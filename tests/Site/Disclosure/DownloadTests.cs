using System.Net;
using System.Text;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;

namespace Sujarit.Site.Disclosure;

public class DownloadTests
{
    // The smallest picture there is.
    private static readonly byte[] dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task A_file_is_fetched_as_it_was_published_and_runs_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีไฟล์", files: ["รายงาน ปี.txt"]));

        var link = (await anybody.Get("~/ita/2567/o35")).Ok().Shows("TXT").Find(".files a").GetAttribute("href")!;
        var file = (await anybody.Get(link)).Ok();

        Assert.Equal("แฟ้มที่ 0", file.Source);
        Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
        Assert.Equal("default-src 'none'", file.Header("Content-Security-Policy"));
        Assert.StartsWith("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Null(file.Header("Set-Cookie"));
    }

    [Theory]
    [OnBoth("../../../etc/passwd.txt")]
    [OnBoth("..\\..\\web.config.txt")]
    [OnBoth("/tmp/ก.txt")]
    [OnBoth("a\u202Etxt.exe.txt")]
    [OnBoth("\"><script>alert(1)</script>.txt")]
    [OnBoth("..%2f..%2fก.txt")]
    [OnBoth("a\r\nSet-Cookie: x=1.txt")]
    [OnBoth("#?&ก.txt")]
    public async Task A_name_full_of_tricks_leads_to_its_own_file_and_nowhere_else(Engine engine, string name)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีไฟล์", files: [name]));

        var page = (await anybody.Get("~/ita/2567/o35")).Ok();
        var file = (await anybody.Get(page.Find(".files a").GetAttribute("href")!)).Ok();

        Assert.Equal("แฟ้มที่ 0", file.Source);
        Assert.DoesNotContain("<script>alert", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("..", page.Find(".files a").TextContent.Replace("..%2f", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_file_whose_content_was_taken_away_is_not_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีไฟล์", files: ["ก.txt"]));
        var link = (await anybody.Get("~/ita/2567/o35")).Ok().Find(".files a").GetAttribute("href")!;

        foreach (var kept in Directory.GetFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories))
        {
            File.Delete(kept);
        }

        (await anybody.Get(link)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Two_files_of_one_name_are_both_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("สองไฟล์", files: ["ภาพ.txt", "ภาพ.txt"]));

        var links = (await anybody.Get("~/ita/2567/o35")).Ok().Document.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(2, links.Distinct().Count());
        Assert.Equal(["แฟ้มที่ 0", "แฟ้มที่ 1"], [(await anybody.Get(links[0])).Ok().Source, (await anybody.Get(links[1])).Ok().Source]);
    }

    [Theory]
    [OnBoth("files/1/..%2f..%2fsujarit.db")]
    [OnBoth("files/2/ก.txt")]
    [OnBoth("files/1/ข.txt")]
    [OnBoth("pictures/ก.txt")]
    public async Task What_is_no_file_of_the_version_is_not_found(Engine engine, string path)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีไฟล์", files: ["ก.txt"]));

        (await anybody.Send(HttpMethod.Get, "~/ita/2567/o35/" + path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_picture_of_the_paper_stands_in_the_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        var paper = new Document("", [new Emblem(3) { Png = dot, Description = "ตราของหน่วยงาน" }, new Paragraph("ประกาศ")]);
        await house.Publish(new PublicationDraft(Publishing.Assessment, "O35", "ประกาศ", paper, [new PublicationFile("ก.txt", "text/plain", Encoding.UTF8.GetBytes("ก"))]));

        var page = (await anybody.Get("~/ita/2567/o35")).Ok();
        var picture = (await anybody.Get(page.Find(".emblem img[alt='ตราของหน่วยงาน']").GetAttribute("src")!)).Ok();

        Assert.Equal("image/png", picture.Header("Content-Type"));
        Assert.Single(page.Document.QuerySelectorAll(".files li"));
    }
}
