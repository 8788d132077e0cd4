using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>The layout of one kind of paper: which is in use, what another one needs, and those there were.</summary>
[Needs(DocumentsPermission.PaperLayouts)]
[RequestSizeLimit(LayoutCheck.MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = LayoutCheck.MostSent)]
internal sealed class LayoutKindPage(AppDb db, LayoutShelf layouts, PdfPrinter printer, TimeProvider clock) : LayoutPage(db.Visit), IFormPage
{
    public PaperKind Kind { get; private set; }

    public LayoutInUse? Used { get; private set; }

    public IReadOnlyList<OwnLayout> Layouts { get; private set; } = [];

    /// <summary>The layout of another kind it is printed with while none was chosen; null for none.</summary>
    public OwnLayout? Lent { get; private set; }

    public int Version => Used?.Choice.Version ?? 0;

    public bool PrintsPdf => printer.IsReady;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Named(RouteData.Values["kind"] as string ?? "") is not { } kind)
        {
            context.Result = NotFound();
            return;
        }

        Kind = kind;
        await next();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostUpload(IFormFile? layout, int version, CancellationToken cancel)
    {
        var content = await Content(layout, cancel);
        if (LayoutCheck.Faults(content, Kind, db.Visit.Agency!) is { Count: > 0 } faults)
        {
            faults.ToList().ForEach(fault => ModelState.AddModelError("", fault));
            return Page();
        }

        await layouts.Keep(Kind, content, layout!.FileName, version, PaperHand.Of(db.Visit, clock));
        return Go($"/layouts/{Word(Kind)}", $"ใช้รูปแบบของหน่วยงานกับ{PaperWords.Of(Kind)}ตั้งแต่นี้ โปรดดูตัวอย่าง");
    }

    public async Task<IActionResult> OnPostRestore(int version)
    {
        await layouts.Use(Kind, null, version, PaperHand.Of(db.Visit, clock));
        return Go($"/layouts/{Word(Kind)}", "กลับไปใช้แบบมาตรฐานแล้ว");
    }

    public async Task Load()
    {
        Lead($"รูปแบบ{PaperWords.Of(Kind)}", ("เอกสารราชการ", "/papers"), ("รูปแบบเอกสาร", "/layouts"));
        var used = await layouts.InUse();
        Used = used.FirstOrDefault(known => known.Choice.Kind == Kind);
        Lent = Used is null && LayoutShelf.LenderOf(Kind) is var lender && lender != Kind ? used.FirstOrDefault(known => known.Choice.Kind == lender)?.Layout : null;
        Layouts = await layouts.All(Kind);
    }

    private static async Task<byte[]> Content(IFormFile? layout, CancellationToken cancel)
    {
        if (layout is not { Length: > 0 and <= LayoutCheck.MostBytes })
        {
            throw new RuleBrokenException(layout is { Length: > 0 } ? "ไฟล์ใหญ่เกิน 5 เมกะไบต์ โปรดย่อภาพในไฟล์" : "โปรดเลือกไฟล์รูปแบบ");
        }

        using var content = new MemoryStream();
        await layout.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}
