using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Corrections;

/// <summary>
/// A rule as an agency knows it to be, where the published rulebook is wrong or not sure. It counts for that agency only, in the years it
/// names, until it is withdrawn; the rulebook itself is never changed.
/// </summary>
internal sealed class RuleCorrection : AgencyRecord, IShownToPublic
{
    public const int LongestText = 1000;
    public const int LongestValue = 8000;

    private RuleCorrection()
    {
    }

    public RuleAspect Aspect { get; private set; }

    /// <summary>The code of what is corrected; empty for what has none.</summary>
    public string Target { get; private set; } = "";

    /// <summary>What the rule is; its form follows from the aspect, see <see cref="Correcting"/>.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The first assessment year it counts in.</summary>
    public FiscalYear From { get; private set; }

    /// <summary>The last.</summary>
    public FiscalYear To { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>What it rests on, such as a page of the handbook.</summary>
    public string Source { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeBy { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    /// <summary>What it corrects, in Thai.</summary>
    public string What => new RuleDraft(Aspect, Target, Value).What;

    /// <summary>Records a correction after trying it on the rulebook of every year it counts in.</summary>
    /// <param name="rule">What is corrected, and to what.</param>
    /// <param name="years">The rulebooks of its years as the agency's other corrections leave them, oldest first.</param>
    /// <param name="reason">Why.</param>
    /// <param name="source">What it rests on.</param>
    /// <param name="hand">Who, and when.</param>
    /// <exception cref="RuleBrokenException">The rules of a year would not hold together, or something is missing.</exception>
    public static RuleCorrection Make(RuleDraft rule, IReadOnlyList<Rulebook> years, string reason, string source, Hand hand)
    {
        var correction = new RuleCorrection
        {
            Aspect = rule.Aspect,
            Target = rule.Target,
            Value = rule.Value,
            From = years[0].Year,
            To = years[^1].Year,
            Reason = Required(reason, "ระบุเหตุผลที่แก้หลักเกณฑ์"),
            Source = Required(source, "ระบุที่มา เช่น ชื่อคู่มือและเลขหน้า เพื่อให้ผู้อื่นตรวจสอบได้"),
            MadeAt = hand.At,
            MadeBy = hand.Name,
        };
        foreach (var book in years)
        {
            correction.TryOn(book);
        }

        return correction;
    }

    /// <summary>It counts no longer; what was corrected stays on record.</summary>
    public void Withdraw(string why, Hand hand)
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleBrokenException("รายการนี้ยกเลิกไปแล้ว");
        }

        (WithdrawnWhy, WithdrawnAt, WithdrawnBy) = (Required(why, "ระบุเหตุผลที่ยกเลิก"), hand.At, hand.Name);
    }

    public bool CountsIn(FiscalYear year) => WithdrawnAt is null && From <= year && year <= To;

    private void TryOn(Rulebook book)
    {
        if (book.AgencyRules.FirstOrDefault(rule => rule.What == What) is { } other)
        {
            throw new RuleBrokenException($"มีการแก้{other.What}ของปี พ.ศ. {book.Year.BuddhistYear} อยู่แล้ว โปรดยกเลิกรายการเดิมก่อน");
        }

        Correcting.Apply(book, this);
    }

    private static string Required(string? text, string sentence) =>
        text?.Trim() is not { Length: > 0 } given ? throw new RuleBrokenException(sentence)
        : given.Length > LongestText ? throw new RuleBrokenException($"ข้อความยาวเกินไป โปรดเขียนไม่เกิน {LongestText} ตัวอักษร")
        : given;
}
