using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Pages;

/// <summary>
/// Takes a form once. A second post of its key — two clicks, a page sent again — saves nothing and leads on with a sentence; a form that was
/// refused is not taken. Stands before <see cref="FormKeeper"/>.
/// </summary>
public sealed class FormOnce(AppDb db, Visit visit) : IAsyncPageFilter
{
    /// <summary>The hidden field of the key.</summary>
    public const string Key = "__FormKey";

    /// <summary>The hidden field of where a form leads that was taken before: the page it stands under.</summary>
    public const string Home = "__FormHome";

    /// <summary>What whoever sends it again is told.</summary>
    public const string Taken = "รายการนี้บันทึกไว้แล้ว จึงไม่บันทึกซ้ำ";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page || !IsOfAgency(page) || await KeyOf(page.Request) is not { } key)
        {
            await next();
            return;
        }

        if (await FormKeys.AreKept(db, key))
        {
            context.Result = Lead(page);
            return;
        }

        visit.Bring(key);
        var done = await next();
        if (done.Exception is FormTakenException || (IsRefused(done) && !db.Forms.IsKept && await FormKeys.AreKept(db, key)))
        {
            done.ExceptionHandled = true;
            done.Result = Lead(page);
        }
        else if (IsRefused(done) && db.Forms.IsKept)
        {
            await db.Forms.Release(db);
        }
    }

    // Elsewhere no form has a key, and one that cannot be read may come as far as here.
    private bool IsOfAgency(PageModel page) => visit.Who is not null && page.RouteData.Values.ContainsKey("agency");

    private static async Task<Guid?> KeyOf(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && Guid.TryParse((await request.ReadFormAsync())[Key], out var key) ? key : null;

    private static bool IsRefused(PageHandlerExecutedContext done) =>
        done.Exception is not null || done.HttpContext.Response.StatusCode >= StatusCodes.Status400BadRequest || done.Result is IStatusCodeActionResult { StatusCode: >= StatusCodes.Status400BadRequest };

    private static LocalRedirectResult Lead(PageModel page)
    {
        page.TempData["Said"] = Taken;
        var home = page.Request.Form[Home].ToString();
        return page.LocalRedirect(page.Url.IsLocalUrl(home) ? home : page.Request.PathBase + page.Request.Path);
    }
}
