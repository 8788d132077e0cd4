using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Assessment;

/// <summary>How the pages say what a result means.</summary>
internal static class Wording
{
    /// <summary>Where the pages of the module begin, without the first stroke.</summary>
    public static string Desk(this Visit visit) => $"{visit.Agency!.Code}/office/assessment";

    /// <summary>Where the history of an object stands, below the root of the site.</summary>
    public static string HistoryOf(this Visit visit, string kind, Guid id) => $"{visit.Agency!.Code}/office/organizations/history/{kind}/{id}";

    /// <summary>Where the comments on an object stand, below the root of the site.</summary>
    public static string CommentsOn(this Visit visit, string kind, Guid id) => $"{visit.Agency!.Code}/office/organizations/comments/{kind}/{id}";

    /// <summary>The way back, from the first page of the module.</summary>
    public static void Trail(this PageModel page, Visit visit, params ReadOnlySpan<(string Title, string Path)> steps)
    {
        var root = $"{page.Request.PathBase}/{visit.Desk()}";
        var trail = new List<(string Title, string Url)> { ("ผลการประเมิน", root) };
        foreach (var (title, path) in steps)
        {
            trail.Add((title, $"{root}/{path}"));
        }

        page.ViewData["Trail"] = trail;
    }

    /// <summary>A score with two places, or a dash.</summary>
    public static string Score(this Digits digits, decimal? value) => value is { } known ? digits.Of(Rounded.Shown(known)) : "–";

    /// <summary>A difference with its sign, or a dash.</summary>
    public static string Change(this Digits digits, decimal? change) =>
        change is not { } known ? "–"
        : Rounded.Shown(known) == 0 ? digits.Of("0.00")
        : (known > 0 ? "+" : "−") + digits.Of(Rounded.Shown(Math.Abs(known)));

    /// <summary>What stands between the agency and the next level, in a sentence; null where nothing does.</summary>
    public static string? Blocked(this Digits digits, ScoreSheet sheet, Outline outline)
    {
        if (sheet.BlockedBy.Count == 0)
        {
            return null;
        }

        var levels = sheet.Rulebook.Levels.Levels;
        var next = levels[levels.Index().First(level => level.Item.Name == sheet.Level).Index - 1].Name;
        var causes = sheet.BlockedBy.Select(blocker => $"{outline.Find(blocker.Tool)?.Label} {digits.Score(blocker.Value)} ต่ำกว่า {digits.Score(blocker.AtLeast)} (ขาด {digits.Score(blocker.AtLeast - Rounded.Shown(blocker.Value))})");
        return $"ยังไม่ถึงระดับ “{next}” เพราะ {string.Join(" และ ", causes)}";
    }

    /// <summary>How sure a rule is, in a word.</summary>
    public static string Word(this Sureness sureness) =>
        sureness switch
        {
            Sureness.Confirmed => "ยืนยันแล้ว",
            Sureness.Derived => "ค่อนข้างแน่",
            _ => "สันนิษฐาน",
        };

    /// <summary>The state that shows it: done, doing or missing.</summary>
    public static string State(this Sureness sureness) =>
        sureness switch
        {
            Sureness.Confirmed => "done",
            Sureness.Derived => "doing",
            _ => "missing",
        };

    /// <summary>What that means for who relies on it.</summary>
    public static string Meaning(this Sureness sureness) =>
        sureness switch
        {
            Sureness.Confirmed => "พบในเอกสารที่เผยแพร่ หรือหน่วยงานยืนยันตามคู่มือแล้ว",
            Sureness.Derived => "คำนวณย้อนจากคะแนนที่เผยแพร่ หรือพบในเอกสารของหน่วยงานเดียว ใช้ได้แต่ควรตรวจกับคู่มือ",
            _ => "ถือตามปีอื่นหรือความรู้ทั่วไป โปรดตรวจกับคู่มือก่อนใช้ตัดสินใจ",
        };

    /// <summary>Which year's content an item asks for, in words.</summary>
    public static string Year(this Digits digits, Item item, Rulebook book) =>
        item.Year switch
        {
            YearRule.Current => "ข้อมูลปัจจุบัน ณ วันที่ตรวจ",
            YearRule.AssessmentYear => $"ข้อมูลของปีที่ประเมิน (ปีงบประมาณ {digits.Of(book.Year)})",
            YearRule.PreviousYear => $"ข้อมูลของปีก่อนปีที่ประเมิน (ปีงบประมาณ {digits.Of(book.Year.Previous)})",
            YearRule.CoversAssessmentYear => $"แผนที่มีระยะเวลาครอบคลุมปีที่ประเมิน (ปีงบประมาณ {digits.Of(book.Year)})",
            YearRule.AnalysisOfPreviousYear => $"การวิเคราะห์ผลปีงบประมาณ {digits.Of(book.Year.Previous)} เพื่อดำเนินการในปีงบประมาณ {digits.Of(book.Year)}",
            _ => "ยังไม่ทราบปีของข้อมูล",
        };

    /// <summary>What an entry of a history did, in a word.</summary>
    public static string Word(this ResultAct act) =>
        act switch
        {
            ResultAct.Recorded => "บันทึกทั้งชุด",
            ResultAct.Imported => "นำเข้าจากไฟล์",
            ResultAct.Entered => "กรอกคะแนน",
            _ => "แก้ไขคะแนน",
        };
}
