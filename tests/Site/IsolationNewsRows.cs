using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Posts made anew for one call at a door.</summary>
internal static class IsolationNewsRows
{
    public static Task<Parts> Post(IServiceProvider services) => Posted(services, isPublished: true);

    public static Task<Parts> PostDraft(IServiceProvider services) => Posted(services, isPublished: false);

    private static async Task<Parts> Posted(IServiceProvider services, bool isPublished)
    {
        var db = services.GetRequiredService<AppDb>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var picture = Guid.Parse((await IsolationRows.Picture(services))["id"]);
        var post = NewsPost.Draft(NewsKind.Activity, Guid.Parse(await IsolationRows.ChosenOffice(services, [])));
        post.Write(NewsKind.Activity, "ปลูกต้นไม้", null, "ริมคลอง");
        var taken = post.Enclose(await db.Set<StoredFile>().SingleAsync(file => file.Id == picture), inAlbum: true);
        taken.Describe("คนปลูกต้นไม้");
        post.Changed("นางสาวผู้แก้", now);
        if (isPublished)
        {
            post.Publish(now, now);
        }

        db.Add(post);
        await db.SaveChangesAsync();
        return new Parts { ["id"] = post.Id.ToString(), ["sha256"] = taken.Sha256, ["name"] = taken.Name, ["kind"] = "activity" };
    }
}
