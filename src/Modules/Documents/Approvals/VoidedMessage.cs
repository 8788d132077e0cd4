using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Sujarit.Documents.Approvals;

/// <summary>Tells whoever saved something, on whichever page, that signatures became void by it.</summary>
internal sealed class VoidedMessage(ApprovalNews news, ITempDataDictionaryFactory messages) : IAsyncPageFilter
{
    private const string said = "Said";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        // What was refused was not saved, or its refusal says so itself.
        if (executed.Exception is null && context.ModelState.IsValid && news.Voided.Count > 0)
        {
            var told = messages.GetTempData(context.HttpContext);
            told[said] = $"{told[said]} ลายมือชื่อใน {string.Join(", ", news.Voided.Select(title => $"“{title}”"))} สิ้นผล เพราะเนื้อหาเปลี่ยนไปจากที่ลงนาม โปรดเสนอลงนามใหม่".Trim();
        }
    }
}
