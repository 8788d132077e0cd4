using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Kernel;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
internal sealed class HeadPage(AppDb db, TimeProvider clock) : DraftedPage(db), IFormPage
{
    [BindProperty]
    public HeadForm Head { get; set; } = new();

    [BindProperty]
    public MemoForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        Lead("หน่วยงาน ปี ผลคะแนน", null, ("นำเข้ารายงาน", "/import"), ("ตรวจรายงาน", $"/import/draft/{Id}"));
        Head.Show(Report, Choices.Rules(Report.FiscalYear ?? FiscalYear.Of(clock)));
        Form.Show(Report.Memo);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        await Save(Head.Give(Report) with { Memo = Form.Memo() });
        return Go($"/import/draft/{Id}", "เก็บสิ่งที่แก้ไว้แล้ว");
    }

    public async Task Load()
    {
        await Open(again: true);
        Form.Fill();
        Lead("หน่วยงาน ปี ผลคะแนน", null, ("นำเข้ารายงาน", "/import"), ("ตรวจรายงาน", $"/import/draft/{Id}"));
    }
}

internal sealed class HeadForm
{
    [StringLength(300)]
    public string? Agency { get; set; }

    [StringLength(200)]
    public string? Subdistrict { get; set; }

    [StringLength(200)]
    public string? District { get; set; }

    [StringLength(200)]
    public string? Province { get; set; }

    public FiscalYear? Year { get; set; }

    public int? Round { get; set; }

    [Range(0d, 100d, ErrorMessage = "คะแนนต้องอยู่ระหว่าง 0 ถึง 100")]
    public decimal? Total { get; set; }

    [StringLength(200)]
    public string? Level { get; set; }

    public List<ScoreForm> Scores { get; set; } = [];

    /// <summary>Shows what was read, with a field for every tool and indicator of the year.</summary>
    public void Show(Report report, Assessment.Contracts.Rulebook? rules)
    {
        (Agency, Subdistrict, District, Province) = (report.Agency.Name, report.Agency.Subdistrict, report.Agency.District, report.Agency.Province);
        (Year, Round, Total, Level) = (report.FiscalYear, report.Round, report.Result.Total, report.Result.Level);
        var tools = (rules?.Tools ?? []).SelectMany(tool => tool.Parts.Select(part => (part.Code, Name: $"{tool.ShortName} {part.Name}")).Prepend((tool.Code, Name: tool.ShortName)));
        var indicators = (rules?.Indicators ?? []).Select(indicator => (indicator.Code, Name: $"ตัวชี้วัดที่ {indicator.Code} {indicator.Name}"));
        Scores =
            [
                .. tools.UnionBy(report.Result.Tools.Keys.Select(code => (Code: code, Name: code.ToUpperInvariant())), tool => tool.Code)
                    .Select(tool => new ScoreForm { Code = tool.Code, Name = tool.Name, Value = Value(report.Result.Tools, tool.Code) }),
                .. indicators.UnionBy(report.Result.Indicators.Keys.Select(code => (Code: code, Name: $"ตัวชี้วัดที่ {code}")), indicator => indicator.Code)
                    .Select(indicator => new ScoreForm { Code = indicator.Code, Name = indicator.Name, Value = Value(report.Result.Indicators, indicator.Code) }),
            ];
    }

    /// <summary>The report with what was typed.</summary>
    public Report Give(Report report) =>
        report with
        {
            Agency = new ReportAgency { Name = Agency, Subdistrict = Subdistrict, District = District, Province = Province },
            FiscalYear = Year,
            Round = Round is 6 or 12 ? Round : null,
            Result = new PrintedResult
            {
                Total = Total,
                Level = Level,
                Tools = Given(score => !char.IsAsciiDigit(score.Code[0])),
                Indicators = Given(score => char.IsAsciiDigit(score.Code[0])),
            },
        };

    private Dictionary<string, decimal> Given(Func<ScoreForm, bool> isOfThem) =>
        Scores.Where(score => score is { Code.Length: > 0, Value: not null } && isOfThem(score)).DistinctBy(score => score.Code).ToDictionary(score => score.Code, score => score.Value!.Value);

    private static decimal? Value(IReadOnlyDictionary<string, decimal> scores, string code) => scores.TryGetValue(code, out var value) ? value : null;
}

internal sealed class ScoreForm
{
    [StringLength(10)]
    public string Code { get; set; } = "";

    [StringLength(300)]
    public string Name { get; set; } = "";

    [Range(0d, 100d, ErrorMessage = "คะแนนต้องอยู่ระหว่าง 0 ถึง 100")]
    public decimal? Value { get; set; }
}
