using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.OldSite;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.OldSite;

/// <summary>The links of an old page: looked through and corrected, made exhibits, taken away again.</summary>
[Needs(DisclosurePermission.AnswerAll)]
internal sealed class DraftModel(AppDb db, OldSiteFiling filing, Results results) : OfficePage(db.Visit), IFormPage
{
    private const int rows = 30;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version the form was opened with.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<OldSiteLinkForm> Links { get; set; } = [];

    /// <summary>Whether those that were set aside are shown.</summary>
    [FromQuery]
    public bool Aside { get; set; }

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public OldSiteImport Import { get; private set; } = null!;

    public Rulebook Book { get; private set; } = null!;

    public IReadOnlyList<OldSiteLink> All { get; private set; } = [];

    /// <summary>Those of this page of the list, by item.</summary>
    public Paged<OldSiteLink> Rows { get; private set; } = null!;

    public OldSiteReview Review { get; private set; } = null!;

    /// <summary>The items no link is chosen for.</summary>
    public IReadOnlyList<Item> Without { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public int Chosen => All.Count(link => link.IsChosen);

    public IEnumerable<OldSiteLink> Skipped => All.Where(link => link.Skipped is not null);

    /// <summary>The page of the list, as addresses write it.</summary>
    public string Here => $"/old-site/draft/{Id}?aside={(Aside ? "true" : "false")}&page={Number}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<OldSiteImport>().SingleOrDefaultAsync(import => import.Id == Id) is not { } import)
        {
            context.Result = NotFound();
            return;
        }

        Import = import;
        Book = await results.Rules(import.Assessment);
        await next();
    }

    public async Task OnGet()
    {
        Version = Import.Version;
        await Load();
    }

    /// <summary>Keeps the corrections, and where that is asked for makes exhibits of what is chosen.</summary>
    public async Task<IActionResult> OnPost(bool file)
    {
        var typed = Links.DistinctBy(link => link.Key).ToDictionary(link => link.Key);
        Import.Correct([.. Import.Links.Select(link => typed.TryGetValue(link.Key, out var form) ? form.Write(link, Book) : link)]);
        db.Expect(Import, Version);
        if (!file)
        {
            await db.SaveChangesAsync();
            return Go(Here, "บันทึกการแก้ไขแล้ว");
        }

        await filing.File(Import, Book);
        await db.SaveChangesAsync();
        return Go($"/old-site/draft/{Id}", $"นำเข้าเป็นฉบับร่างแล้ว {Import.Made} รายการ ประชาชนยังไม่เห็น");
    }

    public async Task<IActionResult> OnPostUndo()
    {
        db.Expect(Import, Version);
        var taken = await filing.Undo(Import);
        await db.SaveChangesAsync();
        return Go($"/old-site/draft/{Id}", $"ยกเลิกการนำเข้าแล้ว เอาออก {taken} รายการ");
    }

    public async Task<IActionResult> OnPostDiscard()
    {
        db.Expect(Import, Version);
        db.Remove(Import);
        await db.SaveChangesAsync();
        return Go("/old-site", "ลบหน้าเว็บที่ส่งไว้แล้ว ข้อมูลที่นำเข้าไปแล้วยังอยู่ตามเดิม");
    }

    public async Task Load()
    {
        Import = await db.Set<OldSiteImport>().AsNoTracking().SingleAsync(import => import.Id == Id);
        Version = this.Carried(Version, Import.Version);
        Lead(Import.Source, ("นำเข้าลิงก์จากเว็บไซต์เดิม", "/old-site"));
        ViewData["Year"] = Book.Year;
        All = Import.Links;
        var places = Book.Items.Select((item, at) => (item.Code, at)).ToDictionary(pair => pair.Code, pair => pair.at);
        var shown = All.Where(link => link.Aside is not null == Aside).OrderBy(link => link.Item is { } code ? places.GetValueOrDefault(code, int.MaxValue) : int.MaxValue).ThenBy(link => link.Key).ToList();
        var pages = Math.Max(1, ((shown.Count - 1) / rows) + 1);
        Number = Math.Clamp(Number, 1, pages);
        Rows = new Paged<OldSiteLink>([.. shown.Skip((Number - 1) * rows).Take(rows)], Number, rows, shown.Count);
        var isMade = filing.MadeByOthers(Book.Year);
        Review = new OldSiteReview(All, Book, isMade, Import.State == OldSiteState.Open ? await filing.Known(Book.Year, Rows.Rows) : new Dictionary<string, IReadOnlySet<string>>());
        Items = [new("– ยังไม่เลือกข้อ –", ""), .. Book.Items.Where(item => !isMade(item)).Select(item => new SelectListItem($"{item.Code} {item.Title}", item.Code))];
        var chosen = All.Where(link => link.IsChosen).Select(link => link.Item).ToHashSet();
        Without = [.. Book.Items.Where(item => !isMade(item) && !chosen.Contains(item.Code))];
    }
}
