using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Embedding;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>What is copied into the agency's other site, so that it shows what is published here.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class EmbedModel(Visit visit, Results results, EmbeddedYear embedded, PublicLinks links, TimeProvider clock) : OfficePage(visit)
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    /// <summary>The item shown alone, as addresses write it; empty for the whole year.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    public Rulebook Book { get; private set; } = null!;

    public IReadOnlyList<EmbeddedItem> Items { get; private set; } = [];

    /// <summary>The item asked for; null for the whole year.</summary>
    public Item? Asked { get; private set; }

    public EmbedSnippets Snippets { get; private set; } = null!;

    public PublicLinks Public => links;

    public IEnumerable<SelectListItem> Years =>
        Rulebooks.BesideProgram.Years.Append(FiscalYear.Of(clock)).Distinct().Where(year => year <= FiscalYear.Of(clock)).OrderDescending().Select(year => new SelectListItem($"พ.ศ. {year}", year.ToString()));

    public IEnumerable<SelectListItem> Choices =>
        [new("ทุกข้อของปี", ""), .. Items.Select(item => new SelectListItem($"{item.Item.Code} {item.Item.Title}", PublicAddress.Word(item.Item.Code)))];

    public async Task<IActionResult> OnGet()
    {
        if (Shelf.Book(Year ?? FiscalYear.Of(clock)) is not { } asked)
        {
            return NotFound();
        }

        Book = await results.Rules(asked.Year);
        Asked = Shelf.ItemAt(Book, Item ?? "");
        if (Asked is null && !string.IsNullOrEmpty(Item))
        {
            return NotFound();
        }

        Lead("แสดงในเว็บไซต์อื่นของหน่วยงาน");
        ViewData["Year"] = Book.Year;
        Items = await embedded.Of(Book);
        Snippets = new EmbedSnippets(Visit.Agency!, Book, links);
        return Page();
    }
}
