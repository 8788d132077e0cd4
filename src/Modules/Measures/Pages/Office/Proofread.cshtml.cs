using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>Proofreads what somebody sends or pastes; nothing of it is kept.</summary>
[Needs(MeasuresPermission.Read)]
[RequestSizeLimit(Uploads.Paper)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Paper)]
internal sealed class ProofreadPage(AppDb db, Staff staff, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    /// <summary>How many findings are shown at once.</summary>
    public const int Most = 200;

    [BindProperty]
    public IFormFile? Sent { get; set; }

    [BindProperty]
    [StringLength(100_000, ErrorMessage = "ข้อความยาวเกินไป โปรดส่งเป็นไฟล์แทน")]
    public string? Text { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public FiscalYear? Year { get; set; }

    /// <summary>What was found; null before anything was sent.</summary>
    public IReadOnlyList<Finding>? Findings { get; private set; }

    /// <summary>What was looked through.</summary>
    public string Called => Sent is { Length: > 0 } ? Path.GetFileName(Sent.FileName) : "ข้อความที่วาง";

    public async Task OnGet()
    {
        (Agency, Year) = (db.Visit.Agency!.Name, FiscalYear.Of(clock));
        await Load();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await using var content = Sent is { Length: > 0 } ? Sent.OpenReadStream()
            : Text is { } pasted && !string.IsNullOrWhiteSpace(pasted) ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(pasted))
            : throw new RuleBrokenException("ยังไม่มีเอกสารให้ตรวจ โปรดเลือกไฟล์ หรือวางข้อความ");
        var agency = string.IsNullOrWhiteSpace(Agency) ? null : AgencyNames.IsFullName(Agency) || IsOwn ? Agency.Trim() : throw new RuleBrokenException($"“{Agency.Trim()}” ไม่ใช่ชื่อเต็มของหน่วยงาน โปรดระบุประเภทด้วย เช่น องค์การบริหารส่วนตำบล{Agency.Trim()} หรือ เทศบาลตำบล{Agency.Trim()}");
        var people = IsOwn ? await staff.People() : [];
        var terms = new ProofTerms { Agency = agency, Year = Year, Staff = people };
        var paper = await PassingPaper.Read(content, cancel);
        Findings = await Task.Run(() => PaperProof.Read(paper, terms, Rulebooks.BesideProgram), cancel);
        await Load();
        return Page();
    }

    public Task Load()
    {
        Lead("ตรวจทานเอกสาร", null);
        return Task.CompletedTask;
    }

    // Of another agency's paper the own staff says nothing.
    private bool IsOwn => Agency?.Trim() == db.Visit.Agency!.Name;
}
