using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>Says which elements of an item an exhibit serves; none takes it off the item.</summary>
[Needs(DisclosurePermission.Answer)]
internal sealed class ServeModel(AppDb db, ItemDesk desk) : ExhibitPage(db, desk), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public string Assessment { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "item")]
    public string Word { get; set; } = "";

    [BindProperty]
    public List<int> Elements { get; set; } = [];

    public Rulebook Book { get; private set; } = null!;

    public Item Item { get; private set; } = null!;

    public string Path => $"{Book.Year}/{PublicAddress.Word(Item.Code)}";

    public IReadOnlyList<SelectListItem> Choices => [.. Item.Elements.Select((element, at) => new SelectListItem(element.Text, $"{at + 1}"))];

    public IEnumerable<object> Changes => [ExhibitUse.Of(Exhibit, Book.Year, Item.Code, 1)];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Desk.Find(Assessment, Word) is not var (book, item))
        {
            context.Result = NotFound();
            return;
        }

        (Book, Item) = (book, item);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public Task OnGet()
    {
        Elements = [.. Exhibit.Uses.Where(use => use.Assessment == Book.Year && use.Item == Item.Code).Select(use => use.Element)];
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        Desk.MustAnswerFor((await Desk.Duty(Book.Year, Item.Code))?.OfficeId);
        if (Elements.Exists(element => element < 1 || element > Item.Elements.Count))
        {
            throw new RuleBrokenException("ไม่พบองค์ประกอบที่เลือก โปรดเลือกใหม่");
        }

        Db.Expect(Exhibit, Version);
        if (Exhibit.Serve(Book.Year, Item.Code, Elements))
        {
            Desk.Touch(Exhibit);
        }

        await Db.SaveChangesAsync();
        return Go($"/item/{Path}", Elements.Count == 0 ? $"เอา “{Exhibit.Title}” ออกจากข้อนี้แล้ว" : "บันทึกองค์ประกอบที่ใช้ตอบแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead($"ใช้ “{Exhibit.Title}” ตอบข้อ {Item.Code}", ($"ข้อ {Item.Code}", $"/item/{Path}"));
    }
}
