using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Items;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page on one item of an assessment.</summary>
internal abstract class ItemPage(AppDb db, ItemDesk desk) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public string Assessment { get; set; } = "";

    /// <summary>The item as addresses write it.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public string Word { get; set; } = "";

    public Rulebook Book { get; private set; } = null!;

    public Item Item { get; private set; } = null!;

    protected AppDb Db => db;

    protected ItemDesk Desk => desk;

    /// <summary>The item's part of an address of this module.</summary>
    public string Path => $"{Book.Year}/{PublicAddress.Word(Item.Code)}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await desk.Find(Assessment, Word) is not var (book, item))
        {
            context.Result = NotFound();
            return;
        }

        (Book, Item) = (book, item);
        ViewData["Year"] = book.Year;
        await next();
    }
}
