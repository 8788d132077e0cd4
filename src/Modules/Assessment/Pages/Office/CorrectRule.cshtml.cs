using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>Records the agency's own correction of a rule.</summary>
[Needs(AssessmentPermission.Rules)]
internal sealed class CorrectRuleModel(Results results, AppDb db, Digits digits, Visit visit) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public RuleAspect Aspect { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Target { get; set; }

    [BindProperty]
    public RuleForm Form { get; set; } = new();

    public Rulebook Book { get; private set; } = null!;

    /// <summary>What is corrected, in words.</summary>
    public string What { get; private set; } = "";

    public IEnumerable<SelectListItem> Years => results.Readable.Select(year => new SelectListItem(digits.Of(year), year.ToString()));

    public static IEnumerable<SelectListItem> YearRules => YearChoices.All.Select(choice => new SelectListItem(choice.Name, choice.Word));

    public IEnumerable<SelectListItem> Testable =>
        Book.Tools.SelectMany(tool => tool.Parts.Select(part => new SelectListItem(part.ShortName, part.Code))
            .Prepend(new SelectListItem(tool.Parts.Count > 0 ? $"{tool.ShortName} ทั้งเครื่องมือ" : tool.ShortName, tool.Code)));

    public async Task<IActionResult> OnGet()
    {
        await Load();
        Form = RuleForm.Of(Book, Aspect, Target ?? "");
        var isKnown = Aspect switch
        {
            RuleAspect.ItemTitle or RuleAspect.ItemYear or RuleAspect.ItemElements => Book.Item(Target ?? "") is not null,
            RuleAspect.Confirmed => Confirmable.Now(Book, Target ?? "") is not null,
            _ => Target is null,
        };
        return isKnown && ModelState.IsValid ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (Form.From > Form.To || !results.Readable.Contains(Form.From) || !results.Readable.Contains(Form.To))
        {
            throw new RuleBrokenException("ปีเริ่มต้องไม่หลังปีสิ้นสุด โปรดเลือกช่วงปีใหม่");
        }

        var books = new List<Rulebook>();
        for (var year = Form.From; year <= Form.To; year = year.Next)
        {
            books.Add(await results.Rules(year));
        }

        var correction = RuleCorrection.Make(Form.Draft(Aspect, Target ?? ""), books, Form.Reason, Form.Source, results.Hand());
        db.Add(correction);
        await db.SaveChangesAsync();
        TempData["Said"] = $"บันทึกการแก้{correction.What}แล้ว";
        return LocalRedirect($"~/{visit.Desk()}/rule-corrections");
    }

    public async Task Load()
    {
        this.Trail(visit, ($"หลักเกณฑ์ปี {digits.Of(Year)}", $"rules/{Year}"));
        Book = await results.Rules(Year);
        What = new RuleDraft(Aspect, Target ?? "", "").What;
    }
}
