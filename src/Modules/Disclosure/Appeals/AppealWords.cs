using Sujarit.Kernel.Thai;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Appeals;

/// <summary>What the pages, papers and the audit call what belongs to an appeal.</summary>
internal static class AppealWords
{
    private const string mark = "disclosure_mark";
    private const string contention = "disclosure_contention";

    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>
    {
        [mark] = "คะแนนและความเห็นของผู้ประเมิน",
        [mark + ".assessment"] = "ปีที่ประเมิน",
        [mark + ".item"] = "ข้อ",
        [mark + ".comment"] = "ความเห็นของผู้ประเมิน",
        [mark + ".seen_on"] = "วันที่เห็นคะแนน",
        [mark + ".accepted_at"] = "ยอมรับคะแนนเมื่อ",
        [mark + ".accepted_by"] = "ผู้ยอมรับคะแนน",
        [contention] = "คำชี้แจงเพิ่มเติม",
        [contention + ".assessment"] = "ปีที่ประเมิน",
        [contention + ".item"] = "ข้อ",
        [contention + ".state"] = "สถานะ",
        [contention + ".state=Draft"] = Of(ContentionState.Draft),
        [contention + ".state=Ready"] = Of(ContentionState.Ready),
        [contention + ".state=Filed"] = Of(ContentionState.Filed),
        [contention + ".state=Upheld"] = Of(ContentionState.Upheld),
        [contention + ".state=NotUpheld"] = Of(ContentionState.NotUpheld),
        [contention + ".reason"] = "เหตุผล",
        [contention + ".elements"] = "องค์ประกอบที่ชี้แจง",
        [contention + ".contested"] = "คะแนนที่ชี้แจง",
        [contention + ".filed_on"] = "วันที่ยื่น",
        [contention + ".reference"] = "เลขอ้างอิง",
        [contention + ".answered_on"] = "วันที่ได้รับคำตอบ",
        [contention + ".answer"] = "คำตอบของผู้ประเมิน",
        [contention + ".withdrawn_at"] = "ถอนเมื่อ",
        [contention + ".withdrawn_by"] = "ผู้ถอน",
    };

    public static string Of(ContentionState state) =>
        state switch
        {
            ContentionState.Draft => "ร่าง",
            ContentionState.Ready => "พร้อมยื่น",
            ContentionState.Filed => "ยื่นแล้ว รอคำตอบ",
            ContentionState.Upheld => "ได้คะแนนเพิ่ม",
            _ => "คงคะแนนเดิม",
        };

    public static string Look(ContentionState state) =>
        state switch
        {
            ContentionState.Draft => "idle",
            ContentionState.Ready or ContentionState.Filed => "doing",
            ContentionState.Upheld => "done",
            _ => "missing",
        };

    public static string Of(AppealKind kind) =>
        kind switch
        {
            AppealKind.Contestable => "ควรชี้แจง",
            AppealKind.ChangedSince => "แก้ไขหลังช่วงประเมิน",
            AppealKind.Lacking => "ควรแก้ไข ไม่ควรชี้แจง",
            AppealKind.Overlooked => "ได้คะแนน แต่ควรแก้ไข",
            AppealKind.Agreed => "เห็นตรงกันว่าครบ",
            _ => "ยังไม่มีคะแนน",
        };

    public static string Look(AppealKind kind) =>
        kind switch
        {
            AppealKind.Contestable or AppealKind.ChangedSince => "doing",
            AppealKind.Lacking => "missing",
            AppealKind.Overlooked => "doing",
            AppealKind.Agreed => "done",
            _ => "idle",
        };

    /// <summary>What follows from the comparison, in a sentence.</summary>
    public static string Advice(AppealRow row) =>
        row.Kind switch
        {
            AppealKind.Contestable => "ผู้ประเมินไม่ให้คะแนน แต่ในช่วงประเมินมีข้อมูลเผยแพร่อยู่ และระบบตรวจไม่พบสิ่งที่ขาด โปรดอ่านความเห็นของผู้ประเมิน แล้วชี้แจง",
            AppealKind.ChangedSince => "ข้อมูลถูกแก้ไขหลังช่วงประเมิน ผลตรวจของระบบเป็นของข้อมูลปัจจุบัน โปรดเปิดฉบับที่เผยแพร่ในช่วงประเมิน และชี้แจงเฉพาะเมื่อฉบับนั้นครบถ้วน",
            AppealKind.Lacking when row.Shown.Count == 0 => "ไม่มีข้อมูลเผยแพร่ในช่วงประเมิน การชี้แจงจึงไม่มีหลักฐานรองรับ โปรดเผยแพร่ให้ครบเพื่อการประเมินปีต่อไป",
            AppealKind.Lacking => "ระบบพบสิ่งที่ควรแก้ไขเช่นเดียวกับผู้ประเมิน โปรดแก้ไขข้อมูลแทนการชี้แจง",
            AppealKind.Overlooked => "ได้คะแนนเต็ม ไม่ต้องชี้แจง แต่ระบบพบสิ่งที่ควรแก้ไข โปรดแก้ไขก่อนการประเมินปีต่อไป",
            AppealKind.Agreed => "ได้คะแนนเต็ม และระบบตรวจไม่พบสิ่งที่ขาด",
            _ => "ยังไม่ได้บันทึกคะแนนที่ผู้ประเมินให้",
        };

    public static string Of(AppealDecision decision) =>
        decision switch
        {
            AppealDecision.Open => "ยังไม่ตัดสินใจ",
            AppealDecision.Accepted => "ยอมรับคะแนน",
            AppealDecision.Contested => "ชี้แจง",
            _ => "–",
        };

    /// <summary>What is done about an item, with how far the contention has come.</summary>
    public static string Standing(AppealRow row) => row.InForce is { } contention ? $"ชี้แจง: {Of(contention.State)}" : Of(row.Decision);

    public static string StandingLook(AppealRow row) =>
        row.InForce is { } contention ? Look(contention.State) : row.Decision switch { AppealDecision.Open => "missing", AppealDecision.Accepted => "done", _ => "idle" };

    /// <summary>The elements a contention speaks of.</summary>
    public static string Elements(Contention contention) =>
        contention.Elements.Count == 0 ? "ทั้งข้อ" : $"องค์ประกอบที่ {string.Join(", ", contention.Elements)}";

    /// <summary>A score as short as it can be, such as <c>100</c>.</summary>
    public static string Score(decimal? score) => score?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "–";

    /// <summary>The time that counts as assessed.</summary>
    public static string Time(AppealYear year, Digits digits) =>
        $"{(year.From is { } from ? $"{digits.FullDay(from)} ถึง " : "จนถึง ")}{digits.FullDay(year.Until)}";

    /// <summary>From when to when a version was public.</summary>
    public static string Time(ShownInTime shown, DigitScript script) =>
        $"ตั้งแต่ {ThaiDate.Moment(shown.From, script)} {(shown.Until is { } until ? $"ถึง {ThaiDate.Moment(until, script)}" : "จนถึงปัจจุบัน")}";
}
