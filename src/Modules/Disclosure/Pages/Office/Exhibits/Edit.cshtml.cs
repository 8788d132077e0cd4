using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>Writes what shows an item: a page, files, a link, or what is said about a table.</summary>
[Needs(DisclosurePermission.Answer)]
[RequestSizeLimit(most)]
[RequestFormLimits(MultipartBodyLengthLimit = most)]
internal sealed class EditModel(AppDb db, FileShelf shelf, ItemDesk desk, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    // In bytes, all files of one form together.
    private const long most = 200_000_000;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>Of which kind a new exhibit is.</summary>
    [BindProperty(SupportsGet = true)]
    public ExhibitKind Kind { get; set; }

    /// <summary>The assessment of the item a new exhibit is begun for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Assessment { get; set; }

    /// <summary>The item, as addresses write it.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public string? Word { get; set; }

    [FromQuery]
    public int? Element { get; set; }

    [BindProperty]
    public ExhibitForm Form { get; set; } = new();

    /// <summary>The item a new exhibit is begun for; null for an exhibit that is there already, or for none.</summary>
    public Item? For { get; private set; }

    public Rulebook? Book { get; private set; }

    /// <summary>The exhibit as it is kept; null for a new one.</summary>
    public Exhibit? Shown { get; private set; }

    public IReadOnlyList<StoredFile> Kept { get; private set; } = [];

    /// <summary>How the text looks as typed; null where it was not asked for.</summary>
    public string? Preview { get; private set; }

    public IReadOnlyList<PageDoubt> Doubts { get; private set; } = [];

    public bool HasFiles => Kind is ExhibitKind.Page or ExhibitKind.File;

    public IEnumerable<object> Changes => Shown is { } exhibit ? [exhibit] : For is { } item ? [ExhibitUse.Of(Disclosure.Exhibits.Exhibit.Begin(Kind, null), Book!.Year, item.Code, 1)] : [];

    public IReadOnlyList<SelectListItem> Elements =>
        For is null ? [] : [.. For.Elements.Select((element, at) => new SelectListItem(element.Text, $"{at + 1}"))];

    public string Back => Id is { } id ? $"/exhibits/{id}" : For is null ? "/exhibits" : $"/item/{Book!.Year}/{PublicAddress.Word(For.Code)}";

    public async Task<IActionResult> OnGet()
    {
        if (Id is not null)
        {
            if (await Exhibit() is not { } exhibit)
            {
                return NotFound();
            }

            Form = ExhibitForm.Of(exhibit);
        }
        else if (Element is { } element)
        {
            Form.Elements = [element];
        }

        await Load();
        return IsLost ? NotFound() : Page();
    }

    /// <summary>Saves what was typed, or only shows how it will look.</summary>
    public async Task<IActionResult> OnPost(bool preview, CancellationToken cancel)
    {
        if (preview)
        {
            return await Look();
        }

        await Find();
        if (IsLost || await Written() is not { } exhibit)
        {
            return NotFound();
        }

        Form.Write(exhibit, clock.Today());
        await Enclose(exhibit, cancel);
        Serve(exhibit);
        desk.Touch(exhibit);
        await db.SaveChangesAsync(cancel);
        return exhibit is { Kind: ExhibitKind.Table, Rows: null } ? Go($"/exhibits/table/{exhibit.Id}", "บันทึกแล้ว ต่อไปนำเข้าแถวของตาราง") : Go($"/exhibits/{exhibit.Id}", "บันทึกแล้ว ประชาชนจะเห็นเมื่อเผยแพร่ข้อที่ใช้ข้อมูลนี้");
    }

    public async Task Load()
    {
        await Find();
        if (Id is not null && await Exhibit() is { } exhibit)
        {
            (Kind, Shown) = (exhibit.Kind, exhibit);
            Form.Version = this.Carried(Form.Version, exhibit.Version);
            Kept = await db.Set<StoredFile>().AsNoTracking().Where(file => exhibit.Files.Contains(file.Id)).ToListAsync();
        }

        Lead(Id is null ? $"เพิ่ม{ExhibitWords.Of(Kind)}" : "แก้ไขข้อมูล", For is null ? ("ข้อมูลที่ใช้ตอบ", "/exhibits") : ($"ข้อ {For.Code}", Back));
    }

    private async Task<IActionResult> Look()
    {
        if (Id is not null && await Exhibit() is null)
        {
            return NotFound();
        }

        ModelState.Clear();
        await Load();
        var text = PageText.Read(Form.Text ?? "");
        Preview = text.Html(name => Kept.FirstOrDefault(file => file.Name == name) is { } file ? Url.Content($"~/{Office}/{file.Address}") : null);
        Doubts = text.Doubts;
        return Page();
    }

    // What is asked for and is not there is no item at all.
    private bool IsLost => Id is null && For is null && (Assessment is not null || Word is not null);

    private async Task Find()
    {
        if (Id is null && For is null && Assessment is { } assessment && Word is { } word && await desk.Find(assessment, word) is var (book, item))
        {
            (Book, For) = (book, item);
        }
    }

    private Task<Exhibit?> Exhibit() => db.Set<Exhibit>().AsNoTracking().Include(exhibit => exhibit.Uses).SingleOrDefaultAsync(exhibit => exhibit.Id == Id);

    private async Task<Exhibit?> Written()
    {
        if (Id is null)
        {
            var office = For is null ? null : (await desk.Duty(Book!.Year, For.Code))?.OfficeId;
            if (For is not null || !db.Visit.May(DisclosurePermission.AnswerAll))
            {
                desk.MustAnswerFor(For is null ? db.Visit.Who!.OfficeId : office);
            }

            var fresh = Disclosure.Exhibits.Exhibit.Begin(Kind, office ?? db.Visit.Who!.OfficeId);
            db.Add(fresh);
            return fresh;
        }

        var exhibit = await db.Set<Exhibit>().Include(known => known.Uses).SingleOrDefaultAsync(known => known.Id == Id);
        if (exhibit is not null)
        {
            desk.MustAnswerFor(exhibit.OfficeId);
            db.Expect(exhibit, Form.Version);
        }

        return exhibit;
    }

    private async Task Enclose(Exhibit exhibit, CancellationToken cancel)
    {
        var kept = await db.Set<StoredFile>().AsNoTracking().Where(file => exhibit.Files.Contains(file.Id)).Select(file => new { file.Id, file.Name }).ToListAsync(cancel);
        var names = kept.Where(file => !Form.TakenOff.Contains(file.Id)).Select(file => file.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = new List<Guid>();
        foreach (var file in Form.Files)
        {
            await using var content = file.OpenReadStream();
            var stored = await shelf.Keep(content, file.FileName, cancel);
            if (!names.Add(stored.Name))
            {
                throw new RuleBrokenException($"มีไฟล์ชื่อ “{stored.Name}” อยู่แล้ว โปรดเลือกเอาไฟล์เดิมออก หรือเปลี่ยนชื่อไฟล์ใหม่");
            }

            added.Add(stored.Id);
        }

        exhibit.Enclose(added, Form.TakenOff);
    }

    private void Serve(Exhibit exhibit)
    {
        if (For is null)
        {
            return;
        }

        if (Form.Elements.Exists(element => element < 1 || element > For.Elements.Count))
        {
            throw new RuleBrokenException("ไม่พบองค์ประกอบที่เลือก โปรดเปิดหน้าของข้อแล้วเลือกใหม่");
        }

        exhibit.Serve(Book!.Year, For.Code, Form.Elements);
    }
}
