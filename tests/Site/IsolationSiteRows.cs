using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.OldSite;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Rows of the agency's public site, made anew for one call at a door.</summary>
internal static class IsolationSiteRows
{
    private static readonly FiscalYear year = new(2567);

    public static Task<Parts> Topic(IServiceProvider _) => Task.FromResult(new Parts { ["topic"] = "plans" });

    /// <summary>A picture that stands on a page of what is disclosed: whoever reads that sees it, though not every file of the agency.</summary>
    public static async Task<Parts> ShownPicture(IServiceProvider services)
    {
        var picture = await IsolationRows.Picture(services);
        var exhibit = Guid.Parse((await IsolationRows.Exhibit(services))["id"]);
        var db = services.GetRequiredService<AppDb>();
        (await db.Set<Sujarit.Disclosure.Exhibits.Exhibit>().SingleAsync(known => known.Id == exhibit)).Enclose([Guid.Parse(picture["id"])], []);
        await db.SaveChangesAsync();
        return picture;
    }

    public static async Task<Parts> Executive(IServiceProvider services)
    {
        var person = Guid.Parse((await IsolationRows.Person(services))["id"]);
        var photo = Guid.Parse((await IsolationRows.Picture(services))["id"]);
        var db = services.GetRequiredService<AppDb>();
        var executive = Sujarit.Disclosure.Profile.Executive.Of(person, 1);
        executive.Show(await db.Set<StoredFile>().SingleAsync(file => file.Id == photo));
        return new Parts { ["id"] = await IsolationRows.Keep(services, executive) };
    }

    public static async Task<Parts> Photo(IServiceProvider services)
    {
        var id = Guid.Parse((await Executive(services))["id"]);
        var executive = await services.GetRequiredService<AppDb>().Set<Sujarit.Disclosure.Profile.Executive>().SingleAsync(known => known.Id == id);
        return new Parts { ["sha256"] = executive.PhotoSha256! };
    }

    public static async Task<Parts> Channel(IServiceProvider services)
    {
        var channel = Sujarit.Disclosure.Profile.Channel.Begin(1);
        channel.Describe(ChannelKind.Question, "ถาม–ตอบ", "https://example.go.th/", null, null);
        return new Parts { ["id"] = await IsolationRows.Keep(services, channel) };
    }

    public static async Task<Parts> OldSite(IServiceProvider services)
    {
        var book = Rulebooks.BesideProgram.Of(year);
        var links = OldSiteReading.Links(PageReader.Read($"<p>O2 <a href='/{Guid.NewGuid():N}'>ผู้บริหาร</a></p>", new ItemCodes(book.Items)), book, new Uri("https://www.example.go.th/"), _ => false);
        return new Parts { ["id"] = await IsolationRows.Keep(services, OldSiteImport.Begin(year, "ita.html", null, 0, links, "นางสาวผู้นำเข้า", services.GetRequiredService<TimeProvider>().GetUtcNow())) };
    }

    public static async Task<Parts> CheckDismissal(IServiceProvider services)
    {
        var mark = CheckMark.Of(new CheckFinding(CheckKind.WordsMissing, 1, Guid.NewGuid().ToString("N"), "", "ไม่พบ"));
        var dismissal = Sujarit.Disclosure.Checking.CheckDismissal.Of(year, "O2", mark, "อยู่ในไฟล์แนบ", "นางสาวผู้ตรวจ", services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new Parts { ["assessment"] = "2567", ["item"] = "o2", ["id"] = await IsolationRows.Keep(services, dismissal) };
    }
}
