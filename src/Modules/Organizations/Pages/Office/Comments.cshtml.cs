using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Comments;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Subjects;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

/// <summary>What people wrote to each other about an object, newest first. Whoever may not see the object finds no page.</summary>
[Needs(OrganizationsPermission.Comments)]
internal sealed class CommentsPage(AppDb db, SubjectBook book, CommentDesk desk) : PageModel, IFormPage
{
    private const int rows = 20;
    private Guid? edited;
    private int shown = 1;

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Subject? Subject { get; private set; }

    public CommentForm Form { get; private set; } = new();

    public Circle Circle { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Paged<Comment> Comments { get; private set; } = new([], 1, rows, 0);

    public string Office => $"~/{db.Visit.Agency!.Code}/office";

    public string Here => $"{Office}/organizations/comments/{Kind}/{Id}";

    public bool MayReadHistory => db.Visit.May(OrganizationsPermission.ReadHistory);

    private ISubjectKind Known => book.Kind(Kind)!;

    public async Task<IActionResult> OnGet(Guid? edit, [FromQuery(Name = "page")] int page = 1)
    {
        if (!await IsThere())
        {
            return NotFound();
        }

        (edited, shown) = (edit, page);
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPost(CommentForm form)
    {
        Form = form;
        if (!await IsThere())
        {
            return NotFound();
        }

        await desk.Write(Known, Id, Subject!, form.Text, form.Mentioned);
        return Done(form.Mentioned.Count == 0 ? "บันทึกแล้ว" : "บันทึกแล้ว ผู้ที่เลือกได้รับแจ้ง");
    }

    public async Task<IActionResult> OnPostEdit(Guid comment, int version, string? text, [FromQuery(Name = "page")] int page = 1)
    {
        (edited, shown) = (comment, page);
        if (!await IsThere() || await desk.Find(Known, Id, comment) is not { } found || !desk.IsOwn(found))
        {
            return NotFound();
        }

        await desk.Edit(Known, found, version, Subject!, text);
        return Done("แก้ไขแล้ว", page);
    }

    public async Task<IActionResult> OnPostRemove(Guid comment, int version, [FromQuery(Name = "page")] int page = 1)
    {
        shown = page;
        if (!await IsThere() || await desk.Find(Known, Id, comment) is not { } found || !desk.MayAnswerFor(found))
        {
            return NotFound();
        }

        await desk.Remove(found, version);
        return Done("ลบแล้ว", page);
    }

    public async Task Load()
    {
        if (await IsThere())
        {
            await Show();
        }
    }

    public bool IsEdited(Comment comment) => comment.Id == edited && MayEdit(comment);

    public bool MayEdit(Comment comment) => comment.RemovedAt is null && desk.IsOwn(comment);

    public bool MayRemove(Comment comment) => comment.RemovedAt is null && desk.MayAnswerFor(comment);

    private async Task<bool> IsThere() => (Subject ??= book.Kind(Kind) is { } kind ? await kind.Find(Id) : null) is not null;

    private async Task Show()
    {
        Circle = await desk.Around(Known);
        People = [.. Circle.Offered.Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        Comments = await Paged.Of(db.Set<Comment>().AsNoTracking().Where(comment => comment.Kind == Kind && comment.SubjectId == Id).OrderByDescending(comment => comment.At).ThenByDescending(comment => comment.Id), shown, rows);
    }

    private LocalRedirectResult Done(string said, int page = 1)
    {
        TempData["Said"] = said;
        return LocalRedirect(page > 1 ? $"{Here}?page={page}" : Here);
    }
}
