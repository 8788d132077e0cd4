namespace Sujarit.Assessment.Corrections;

/// <summary>What an agency says a rule is.</summary>
/// <param name="Aspect">What of the rulebook.</param>
/// <param name="Target">The code of what is corrected; empty for what has none.</param>
/// <param name="Value">What it is, in the form <see cref="Correcting"/> reads.</param>
internal sealed record RuleDraft(RuleAspect Aspect, string Target, string Value)
{
    /// <summary>What it corrects, in Thai.</summary>
    public string What =>
        Aspect switch
        {
            RuleAspect.ItemTitle => $"ชื่อข้อ {Target}",
            RuleAspect.ItemYear => $"ปีของข้อมูลของข้อ {Target}",
            RuleAspect.ItemElements => $"องค์ประกอบด้านข้อมูลของข้อ {Target}",
            RuleAspect.ToolWeights => "น้ำหนักของเครื่องมือ",
            RuleAspect.LevelMarks => "เกณฑ์ของระดับผลการประเมิน",
            RuleAspect.TestedTools => "คะแนนที่นำไปเทียบกับคะแนนขั้นต่ำ",
            _ => $"ความแน่ชัดของ{Confirmable.Name(Target)}",
        };
}
