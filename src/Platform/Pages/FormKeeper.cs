using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;

namespace Sujarit.Platform.Pages;

/// <summary>
/// Shows a form again when it is refused: by its own checks, by a rule of the domain, or because somebody else saved meanwhile. A page's
/// handler runs only with what passed the checks, so it need not ask.
/// </summary>
public sealed class FormKeeper : IAsyncPageFilter
{
    /// <summary>How the sentence begins that says somebody else saved meanwhile.</summary>
    public const string Overtaken = "มีผู้อื่นบันทึกข้อมูลนี้หลังจากที่ท่านเปิดหน้านี้";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page || page is not IFormPage form || !HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        if (!context.ModelState.IsValid)
        {
            context.Result = await Again(page, form);
            return;
        }

        var done = await next();
        if (done.Exception is not null && Refusal(done.Exception) is { } refusal)
        {
            done.ExceptionHandled = true;
            page.ModelState.AddModelError("", refusal);
            done.Result = await Again(page, form);
        }
        else if (done.Result is PageResult && !page.ModelState.IsValid)
        {
            done.Result = await Again(page, form);
        }
    }

    private static string? Refusal(Exception exception) =>
        exception switch
        {
            RuleBrokenException or UnreadableException => exception.Message,
            DbUpdateConcurrencyException => Overtaken + " ข้อความที่ท่านพิมพ์ยังอยู่ โปรดเปิดหน้านี้อีกหน้าต่างเพื่อดูฉบับล่าสุด แล้วบันทึกใหม่",
            _ => null,
        };

    private static async Task<PageResult> Again(PageModel page, IFormPage form)
    {
        await form.Load();
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }
}
