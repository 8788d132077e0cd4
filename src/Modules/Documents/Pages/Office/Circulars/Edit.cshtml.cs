using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Circulate)]
[RequestSizeLimit(ScanForm.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = ScanForm.Most)]
internal sealed class EditCircularPage(AppDb db, FileShelf shelf, CircularDesk desk, Staff staff, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public CircularForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>The files that go with it so far.</summary>
    public IReadOnlyList<StoredFile> Kept { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (Id is not null)
        {
            if (await Draft() is not { } circular)
            {
                return NotFound();
            }

            if (!circular.IsDraft)
            {
                return LocalRedirect($"~/{Root}/circulars/{Id}");
            }

            Form = CircularForm.Of(circular);
        }

        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Written() is not { } circular)
        {
            return NotFound();
        }

        Form.Write(circular, clock.Today());
        // Who is named has to be of the agency, though nothing is sent yet.
        _ = await desk.Audience(circular);
        var added = new List<Guid>();
        foreach (var file in Form.Files)
        {
            await using var content = file.OpenReadStream();
            added.Add((await shelf.Keep(content, file.FileName, cancel)).Id);
        }

        circular.Enclose(added, Form.TakenOff);
        await db.SaveChangesAsync(cancel);
        return Go($"/circulars/{circular.Id}", "บันทึกฉบับร่างแล้ว ตรวจผู้รับ แล้วกดส่ง");
    }

    public async Task Load()
    {
        Lead(Id is null ? "แจ้งเวียนเรื่องใหม่" : "แก้ไขหนังสือเวียน", ("หนังสือเวียน", "/circulars"));
        var offices = await staff.Offices();
        var names = offices.ToDictionary(office => office.Id, office => office.Name);
        Offices = [.. offices.Where(office => !office.IsClosed || Form.Offices.Contains(office.Id)).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
        People = [.. (await staff.People()).Where(desk.MayReceive).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()) { Group = new SelectListGroup { Name = person.OfficeId is { } office ? names.GetValueOrDefault(office, "") : "ไม่สังกัดส่วนราชการ" } })];
        if (Id is not null && await Draft() is { } circular)
        {
            Form.Version = this.Carried(Form.Version, circular.Version);
            Kept = await db.Set<StoredFile>().AsNoTracking().Where(file => circular.Files.Contains(file.Id)).ToListAsync();
        }
    }

    private Task<Circular?> Draft() => db.Set<Circular>().AsNoTracking().SingleOrDefaultAsync(circular => circular.Id == Id);

    private async Task<Circular?> Written()
    {
        if (Id is null)
        {
            var draft = Circular.Draft(db.Visit.Who!.PersonId, db.Visit.Who.Name);
            db.Add(draft);
            return draft;
        }

        var circular = await db.Set<Circular>().SingleOrDefaultAsync(known => known.Id == Id);
        if (circular is not null)
        {
            db.Expect(circular, Form.Version);
        }

        return circular;
    }
}
