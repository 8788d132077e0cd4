using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A page on one layout, which has to be the agency's.</summary>
internal abstract class OneLayoutPage(AppDb db) : LayoutPage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OwnLayout Layout { get; private set; } = null!;

    protected AppDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<OwnLayout>().AsNoTracking().FirstOrDefaultAsync(known => known.Id == Id) is not { } layout)
        {
            context.Result = NotFound();
            return;
        }

        Layout = layout;
        await next();
    }
}
