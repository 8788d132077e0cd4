using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.News;

/// <summary>Writes a post: its words, its pictures with what each shows, its files.</summary>
[Needs(DisclosurePermission.Answer)]
[RequestSizeLimit(most)]
[RequestFormLimits(MultipartBodyLengthLimit = most)]
internal sealed class EditModel(AppDb db, NewsDesk desk, Staff staff) : OfficePage(db.Visit), IFormPage
{
    // In bytes, all files of one form together.
    private const long most = 200_000_000;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public NewsForm Form { get; set; } = new();

    /// <summary>The post as it is kept; null for a new one.</summary>
    public NewsPost? Kept { get; private set; }

    /// <summary>How it looks as typed; null where it was not asked for.</summary>
    public ShownPost? Preview { get; private set; }

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<NewsKind>().Select(kind => new SelectListItem(NewsWords.Of(kind), kind.ToString()))];

    /// <summary>Whether the visitor says whose the post is.</summary>
    public bool MayChoose => db.Visit.May(DisclosurePermission.AnswerAll);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Id is not null && Kept is null)
        {
            return NotFound();
        }

        Form = Kept is null ? new NewsForm { Office = db.Visit.Who!.OfficeId } : NewsForm.Of(Kept);
        return Page();
    }

    /// <summary>Saves what was typed, or only shows how it will look.</summary>
    public async Task<IActionResult> OnPost(bool preview, CancellationToken cancel)
    {
        if (await Written(preview) is not { } post)
        {
            return NotFound();
        }

        Form.Write(post);
        if (preview)
        {
            return await Look(post);
        }

        await Give(post);
        await Enclose(post, cancel);
        desk.Correct(post);
        await db.SaveChangesAsync(cancel);
        return Go($"{NewsPage.All}/{post.Id}", post.State == NewsState.Published ? "บันทึกแล้ว ประชาชนเห็นฉบับที่แก้ไขแล้วทันที" : "บันทึกแล้ว ประชาชนจะเห็นเมื่อเผยแพร่");
    }

    public async Task Load()
    {
        Kept = Id is null ? null : await db.Set<NewsPost>().AsNoTracking().Include(post => post.Files).SingleOrDefaultAsync(post => post.Id == Id);
        Offices = MayChoose
            ? [new("ทั้งหน่วยงาน", ""), .. (await staff.Offices()).Where(office => !office.IsClosed || office.Id == Kept?.OfficeId).Select(office => new SelectListItem(office.Name, office.Id.ToString()))]
            : [];
        Lead(Id is null ? "เขียนข่าว" : "แก้ไขข่าว", Kept is null ? [("ข่าวและกิจกรรม", NewsPage.All)] : [("ข่าวและกิจกรรม", NewsPage.All), (Kept.Title, $"{NewsPage.All}/{Id}")]);
        Form.Version = this.Carried(Form.Version, Kept?.Version);
    }

    private async Task<IActionResult> Look(NewsPost post)
    {
        ModelState.Clear();
        await Load();
        Preview = Seen(post);
        return Page();
    }

    private ShownPost Seen(NewsPost post)
    {
        var files = Url.Content($"~/{Office}/files/");
        return new ShownPost(post, file => $"{files}{file.FileId}/{Uri.EscapeDataString(file.Name)}", file => $"{files}{file.FileId}/thumbnail");
    }

    /// <summary>The post that is written; a look at it is not saved.</summary>
    private async Task<NewsPost?> Written(bool isLook)
    {
        if (Id is null)
        {
            var office = db.Visit.Who!.OfficeId;
            if (!MayChoose && !desk.MayWriteFor(office))
            {
                throw new RuleBrokenException("ท่านยังไม่ได้สังกัดส่วนราชการ จึงเขียนข่าวไม่ได้ โปรดแจ้งผู้ดูแลระบบ");
            }

            var fresh = NewsPost.Draft(Form.Kind, office);
            if (!isLook)
            {
                db.Add(fresh);
            }

            return fresh;
        }

        var posts = isLook ? db.Set<NewsPost>().AsNoTracking() : db.Set<NewsPost>();
        var post = await posts.Include(known => known.Files).SingleOrDefaultAsync(known => known.Id == Id);
        if (post is not null && !isLook)
        {
            desk.MustChange(post);
            db.Expect(post, Form.Version);
        }

        return post;
    }

    private async Task Give(NewsPost post)
    {
        if (!MayChoose || Form.Office == post.OfficeId)
        {
            return;
        }

        if (Form.Office is { } office && (await staff.Offices()).All(known => known.Id != office || known.IsClosed))
        {
            throw new RuleBrokenException("ไม่พบส่วนราชการที่เลือก โปรดเลือกใหม่");
        }

        post.KeepAt(Form.Office);
    }

    private async Task Enclose(NewsPost post, CancellationToken cancel)
    {
        var words = (Form.NewWords ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);
        foreach (var (at, file) in Form.NewPictures.Index())
        {
            (await Take(post, file, inAlbum: true, cancel)).Describe(at < words.Length ? words[at] : null);
        }

        foreach (var file in Form.NewFiles)
        {
            await Take(post, file, inAlbum: false, cancel);
        }
    }

    private async Task<NewsFile> Take(NewsPost post, IFormFile file, bool inAlbum, CancellationToken cancel)
    {
        await using var content = file.OpenReadStream();
        return await desk.Enclose(post, content, file.FileName, inAlbum, cancel);
    }
}
