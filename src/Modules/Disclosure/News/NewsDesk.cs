using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.News;

/// <summary>The posts as the office works on them, and who may.</summary>
internal sealed class NewsDesk(AppDb db, ItemDesk desk, FileShelf shelf, TimeProvider clock)
{
    /// <summary>Whether the visitor may let the public see posts, and change what it sees.</summary>
    public bool MayPublish => db.Visit.May(DisclosurePermission.Publish);

    /// <summary>Whether the visitor may write for an office.</summary>
    public bool MayWriteFor(Guid? office) => desk.MayAnswerFor(office);

    /// <summary>Whether the visitor may change the post: a draft of the own office; what was published only who may publish.</summary>
    public bool MayChange(NewsPost post) => desk.MayAnswerFor(post.OfficeId) && (MayPublish || post.State == NewsState.Draft);

    /// <summary>Refuses who may not change the post.</summary>
    /// <exception cref="RuleBrokenException">The visitor may not.</exception>
    public void MustChange(NewsPost post)
    {
        if (!desk.MayAnswerFor(post.OfficeId))
        {
            throw new RuleBrokenException("ข่าวนี้เป็นของส่วนราชการอื่น โปรดแจ้งส่วนราชการนั้น หรือผู้รับผิดชอบ ITA ให้แก้ไข");
        }

        if (!MayChange(post))
        {
            throw new RuleBrokenException("ข่าวนี้เผยแพร่หรือนำออกแล้ว โปรดแจ้งผู้รับผิดชอบ ITA ให้แก้ไข");
        }
    }

    /// <summary>The post is what the visitor has just written.</summary>
    public void Correct(NewsPost post) => post.Correct(desk.Name, clock.GetUtcNow());

    /// <summary>The visitor has done something with the post.</summary>
    public void Touch(NewsPost post) => post.Changed(desk.Name, clock.GetUtcNow());

    /// <summary>How many other posts stand before all others.</summary>
    public Task<int> Pinned(Guid but) => db.Set<NewsPost>().CountAsync(post => post.IsPinned && post.Id != but);

    /// <summary>Takes a file that was sent into a post.</summary>
    /// <exception cref="RuleBrokenException">The post does not take it.</exception>
    /// <exception cref="UnreadableException">The shelf does not.</exception>
    public async Task<NewsFile> Enclose(NewsPost post, Stream content, string name, bool inAlbum, CancellationToken cancel) =>
        post.Enclose(await shelf.Keep(content, name, cancel), inAlbum);
}
