using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page on one post of the agency.</summary>
internal abstract class NewsPage(AppDb db, NewsDesk desk) : OfficePage(db.Visit)
{
    /// <summary>Where the posts stand, below the module.</summary>
    public const string All = "/news";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version the form was opened with.</summary>
    [BindProperty]
    public int Version { get; set; }

    public NewsPost Post { get; private set; } = null!;

    public bool MayChange => desk.MayChange(Post);

    protected AppDb Db => db;

    protected NewsDesk Desk => desk;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(db.Set<NewsPost>()))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>The post as it is kept, not as the act that was refused would have left it; and the version a form carries.</summary>
    protected async Task Reread()
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await Find(db.Set<NewsPost>().AsNoTracking());
        }

        Version = HttpMethods.IsPost(Request.Method) ? this.Carried(Version, Post.Version) : Post.Version;
    }

    /// <summary>Saves what was done to the post as an act of the visitor.</summary>
    protected Task Save()
    {
        db.Expect(Post, Version);
        desk.Touch(Post);
        return db.SaveChangesAsync();
    }

    private async Task<bool> Find(IQueryable<NewsPost> posts)
    {
        if (await posts.Include(known => known.Files).SingleOrDefaultAsync(known => known.Id == Id) is not { } post)
        {
            return false;
        }

        Post = post;
        return true;
    }
}
