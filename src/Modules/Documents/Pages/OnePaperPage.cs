using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A page on one paper, which has to be of the agency.</summary>
internal abstract class OnePaperPage(AppDb db) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Paper Paper { get; private set; } = null!;

    public bool MayWrite => db.Visit.MayWriteFor(Paper.OfficeId);

    protected AppDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<Paper>().FirstOrDefaultAsync(known => known.Id == Id) is not { } paper)
        {
            context.Result = NotFound();
            return;
        }

        Paper = paper;
        await next();
    }

    /// <summary>Before a refused form is shown again: the paper as it is kept, not as the act that was refused would have left it.</summary>
    protected async Task Reread()
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            Paper = await db.Set<Paper>().AsNoTracking().FirstOrDefaultAsync(known => known.Id == Id) ?? Paper;
        }
    }

    /// <summary>Refuses whoever writes for another office.</summary>
    protected void RefuseUnlessOwn()
    {
        if (!MayWrite)
        {
            throw new RuleBrokenException($"เอกสารนี้เป็นของ{Paper.OfficeName} โปรดให้เจ้าหน้าที่ของส่วนราชการนั้นดำเนินการ");
        }
    }
}
