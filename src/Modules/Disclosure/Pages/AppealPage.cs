using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page on the appeal of one year.</summary>
internal abstract class AppealPage(AppDb db, Results results) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public string Assessment { get; set; } = "";

    public Rulebook Book { get; private set; } = null!;

    /// <summary>The appeal of the year, below this module.</summary>
    public string Home => HomeOf(Book.Year);

    protected AppDb Db => db;

    /// <summary>The appeal of a year, below this module.</summary>
    public static string HomeOf(FiscalYear year) => $"/appeal?year={year}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Shelf.Book(Assessment) is not { } book)
        {
            context.Result = NotFound();
            return;
        }

        Book = await results.Rules(book.Year);
        ViewData["Year"] = book.Year;
        await next();
    }
}
