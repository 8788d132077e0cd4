using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
internal sealed class ConfirmPage(AppDb db, ReportFiling filing) : DraftedPage(db), IFormPage, IForewarned
{
    [BindProperty]
    public ConfirmForm Form { get; set; } = new();

    /// <summary>How many works the year holds now.</summary>
    public int Held { get; private set; }

    /// <summary>The agency on the paper, where it is not this one.</summary>
    public string? OtherAgency => AgencyOnPaper.Other(Report, Agency);

    public bool HasScores => Report.Result.Total is not null || Report.Result.Tools.Count + Report.Result.Indicators.Count > 0;

    public IEnumerable<object> Changes => YearRows.OfBoth(Form.Year).Concat(HasScores ? YearRows.OfPlan(Form.Year?.Next) : []);

    public async Task<IActionResult> OnGet()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        Form.Year = Report.FiscalYear;
        Form.WithResult = HasScores;
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await OpenReady() is not { } draft)
        {
            return Go($"/import/draft/{Id}");
        }

        var year = Checked();
        Db.Expect(draft, Version);
        var original = await Db.Set<StoredFile>().SingleAsync(file => file.Id == draft.FileId);
        await filing.Into(year, Report, await Way(year), Form.WithResult, original);
        draft.File(year);
        await Db.SaveChangesAsync();
        return Go($"?year={year}", "บันทึกรายงานเข้าปีแล้ว ไฟล์ต้นฉบับเก็บเป็นหลักฐานของปี");
    }

    public async Task Load()
    {
        await Open(again: true);
        await Show();
    }

    private FiscalYear Checked()
    {
        if (OtherAgency is { } other && !Form.IsOurs)
        {
            throw new RuleBrokenException($"รายงานนี้ระบุชื่อ “{other}” หากเป็นของหน่วยงานท่านจริง โปรดทำเครื่องหมายยืนยันก่อนบันทึก");
        }

        return Form.Year!.Value;
    }

    private async Task<FilingWay> Way(FiscalYear year)
    {
        var isEmpty = !await Db.Set<Work>().AnyAsync(work => work.Year == year && work.WithdrawnAt == null);
        return Form.Way ?? (isEmpty ? FilingWay.Add : throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {year} มีมาตรการอยู่แล้ว โปรดเลือกว่าจะแทนของเดิมหรือเพิ่มต่อท้าย"));
    }

    private async Task Show()
    {
        Lead("บันทึกเข้าปี", null, ("นำเข้ารายงาน", "/import"), ("ตรวจรายงาน", $"/import/draft/{Id}"));
        Held = Form.Year is { } year ? await Db.Set<Work>().CountAsync(work => work.Year == year && work.WithdrawnAt == null) : 0;
    }
}

internal sealed class ConfirmForm
{
    [Required(ErrorMessage = "โปรดระบุปีงบประมาณที่รายงาน")]
    public FiscalYear? Year { get; set; }

    public FilingWay? Way { get; set; }

    public bool WithResult { get; set; }

    public bool IsOurs { get; set; }
}
