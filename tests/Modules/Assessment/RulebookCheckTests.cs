using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

public class RulebookCheckTests
{
    [Theory]
    // Shape.
    [InlineData("2567/assessment.yaml", "draft: false", "draft: perhaps", "draft")]
    [InlineData("2567/assessment.yaml", "draft: false", "draft: false\ndraft: true", "คีย์ซ้ำ")]
    [InlineData("2567/assessment.yaml", "weight: 30", "wieght: 30", "wieght")]
    [InlineData("2567/assessment.yaml", "weight: 30", "weight: thirty", "weight")]
    [InlineData("2567/assessment.yaml", "tools:\n", "tools: [\n", "YAML")]
    [InlineData("2567/disclosure.yaml", "      title: โครงสร้าง\n", "", "title")]
    [InlineData("2567/disclosure.yaml", "year: current", "year: someday", "analysis-of-T-1")]
    [InlineData("2567/disclosure.yaml", "asOf: 03-31", "asOf: 31 มีนาคม", "asOf")]
    [InlineData("2567/assessment.yaml", "tool: mean-of-indicators", "tool: median", "mean-of-indicators")]
    // Sources.
    [InlineData("2567/assessment.yaml", "tools:\n  source: [upoit, report-2567]\n", "tools:\n", "source")]
    [InlineData("2567/disclosure.yaml", "  sureness: confirmed\n", "", "sureness")]
    [InlineData("2567/assessment.yaml", "sureness: confirmed", "sureness: surely", "confirmed, derived, assumed")]
    [InlineData("2567/assessment.yaml", "  source: [upoit, report-2567]", "  source: [upoit, hearsay]", "hearsay")]
    [InlineData("2567/assessment.yaml", "sources:\n", "sources:\n  unused: nobody\n", "unused")]
    // Weights, codes, places.
    [InlineData("2567/assessment.yaml", "weight: 40", "weight: 39", "99")]
    [InlineData("2567/assessment.yaml", "weight: 15", "weight: 14", "eit")]
    [InlineData("2567/assessment.yaml", "code: \"2\"", "code: \"1\"", "รหัส 1 ซ้ำ")]
    [InlineData("2567/assessment.yaml", "tool: oit", "tool: xit", "xit")]
    [InlineData("2567/assessment.yaml", "indicator: \"9\"", "indicator: \"19\"", "19")]
    [InlineData("2567/assessment.yaml", "items: 6", "items: 5", "9.1")]
    [InlineData("2567/disclosure.yaml", "code: O2\n", "code: O1\n", "รหัส O1 ซ้ำ")]
    [InlineData("2567/disclosure.yaml", "subIndicator: \"9.1\"", "subIndicator: \"9.9\"", "9.9")]
    [InlineData("2567/disclosure.yaml", "role: measures-plan", "role: measures-report", "measures-report")]
    [InlineData("2568/assessment.yaml", "scored: false", "scored: true", "scored")]
    [InlineData("2566/assessment.yaml", "year: 2566", "year: 2567", "2566")]
    // Levels.
    [InlineData("2567/assessment.yaml", "to: 84.99", "to: 84.00", "84.99")]
    [InlineData("2567/assessment.yaml", "from: 70.00", "from: 60.00", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("2564/assessment.yaml", "from: 0.00", "from: 1.00", "0")]
    [InlineData("2567/assessment.yaml", "testedOn: [iit, eit, oit]", "testedOn: [iit, oit]", "testedOn")]
    [InlineData("2567/assessment.yaml", "eachToolAtLeast: 95", "eachToolAtLeast: 80", "เรียง")]
    [InlineData("2567/assessment.yaml", "passMark: 85", "passMark: 84", "passMark")]
    // Surveys and calendars.
    [InlineData("2564/surveys/iit.yaml", "scale: level\n", "scale: mood\n", "mood")]
    [InlineData("2564/surveys/iit.yaml", "code: i2\n", "code: i1\n", "ซ้ำ")]
    [InlineData("2564/surveys/iit.yaml", "asked: 30", "asked: 29", "29")]
    [InlineData("2564/surveys/eit.yaml", "indicator: \"6\"", "indicator: \"1\"", "eit")]
    [InlineData("2564/surveys/iit.yaml", "น้อย: 33", "น้อย: 330", "330")]
    [InlineData("2565/calendar.yaml", "to: 2022-02-28", "to: 2021-02-28", "to")]
    [InlineData("2565/calendar.yaml", "to: 2022-02-28", "to: 28/2/2565", "to")]
    // What is looked for in what shows elements.
    [InlineData("2567/checks.yaml", "year: 2567", "year: 2566", "2567")]
    [InlineData("2567/checks.yaml", "sums: [รวม]", "sums: []", "sums")]
    [InlineData("2567/checks.yaml", "over: [แผนงาน, ยุทธศาสตร์, หมวด, ด้าน]\n", "", "over")]
    [InlineData("2567/checks.yaml", "neverSummed: [ร้อยละ", "neverSummed: [\"\"", "neverSummed")]
    [InlineData("2567/checks.yaml", "item: O2\n", "item: O99\n", "O99")]
    [InlineData("2567/checks.yaml", "  budget:\n    item: O8\n", "  budget:\n    item: O98\n", "O98")]
    [InlineData("2567/checks.yaml", "    spent: [งบประมาณที่ใช้, เบิกจ่าย, ใช้จ่าย]\n", "    spent: []\n", "spent")]
    [InlineData("2567/checks.yaml", "item: O2\n", "item: O1\n", "ข้อ O1 มีแล้ว")]
    [InlineData("2567/checks.yaml", "      elements:\n        - number: 1\n          pictures: 1\n", "      elements:\n        - number: 9\n          pictures: 1\n", "องค์ประกอบที่ 1 ถึง 2")]
    [InlineData("2567/checks.yaml", "      elements:\n        - number: 1\n          pictures: 1\n", "      elements:\n        - number: 2\n          pictures: 1\n", "องค์ประกอบที่ 2 มีแล้ว")]
    [InlineData("2567/checks.yaml", "pictures: 1\n", "pictures: 0\n", "ตั้งแต่ 1")]
    [InlineData("2567/checks.yaml", "pictures: 1\n", "picture: 1\n", "picture")]
    [InlineData("2567/checks.yaml", "          pictures: 1\n", "", "ไม่มีสิ่งที่ให้ตรวจ")]
    [InlineData("2567/checks.yaml", "holds: number", "holds: figure", "taxpayer")]
    [InlineData("2567/checks.yaml", "languages: [th, en]", "languages: [th, la]", "th, en")]
    [InlineData("2567/checks.yaml", "apartFrom: O6", "apartFrom: O66", "O66")]
    [InlineData("2567/checks.yaml", "months: { names: [เดือน] }", "months: { names: [] }", "อย่างน้อยหนึ่งคำ")]
    [InlineData("2567/checks.yaml", "          pictures: 1\n", "          asOf: true\n", "ไม่ได้กำหนดวันของข้อมูล")]
    [InlineData("2567/checks.yaml", "megabytes: 10", "megabytes: many", "megabytes")]
    // What the items ask in plain words.
    [InlineData("2567/guidance.yaml", "year: 2567", "year: 2566", "2567")]
    [InlineData("2567/guidance.yaml", "      mistakes:\n", "      mistake:\n", "mistake”")]
    [InlineData("2567/guidance.yaml", "      asks:\n", "      asks:\n        - ก\n        - ข\n", "asks: มี 4 ประโยค")]
    [InlineData("2567/guidance.yaml", "      asks:\n", "      asks: []\n      more:\n", "asks: มี 0 ประโยค")]
    [InlineData("2567/guidance.yaml", "      asks:\n", "      asks:\n        - \" \"\n", "asks: มีประโยคว่าง")]
    [InlineData("2567/guidance.yaml", "      mistakes:\n", "      mistakes:\n        - ก\n        - ข\n", "mistakes: มี 6 ประโยค")]
    [InlineData("2567/guidance.yaml", "      mistakes:\n", "      mistakes: ก\n      more:\n", "mistakes: มี 1 ประโยค")]
    [InlineData("2567/guidance.yaml", "      mistakes:\n", "      mistakes:\n        - แสดงเพียงชื่อสำนักและกอง ไม่บอกงานภายใน\n", "mistakes: มีประโยคว่างหรือซ้ำ")]
    [InlineData("2567/guidance.yaml", "      example: |\n", "      example: \"\"\n      sample: |\n", "example: ไม่มีค่า")]
    [InlineData("2567/guidance.yaml", "code: O2\n", "code: O1\n", "คำอธิบายของข้อ O1 ซ้ำ")]
    [InlineData("2567/guidance.yaml", "code: O2\n", "code: O99\n", "ไม่มีข้อ O99")]
    [InlineData("2567/guidance.yaml", "code: O2\n", "code: O99\n", "ยังไม่มีคำอธิบายของข้อ O2")]
    [InlineData("2567/guidance.yaml", "items:\n", "items: [\n", "YAML")]
    // What became of the codes.
    [InlineData("carried-over/2566-2567.yaml", "from: O5 ", "from: O50 ", "O5")]
    [InlineData("carried-over/2566-2567.yaml", "to: [O34]", "to: [O36]", "O36")]
    [InlineData("carried-over/2566-2567.yaml", "new: [O29]", "new: []", "O29")]
    [InlineData("carried-over/2566-2567.yaml", "how: split", "how: same", "O19")]
    [InlineData("carried-over/2566-2567.yaml", "known: true", "known: false\n  why: unknown", "known")]
    [InlineData("carried-over/2564-2565.yaml", "  why: ", "  note: ", "why")]
    [InlineData("carried-over/2564-2565.yaml", "from: 2564", "from: 2563", "from")]
    public void Spoilt_rulebook_is_refused_by_file_line_and_reason(string file, string from, string to, string named)
    {
        using var shelf = new CopiedShelf();
        shelf.Change(file, from, to);

        var complaint = shelf.Complaint();

        Assert.Matches($"(?m)^{System.Text.RegularExpressions.Regex.Escape(file)} บรรทัด \\d+: .*", complaint);
        Assert.Contains(named, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_name_the_line_they_stand_on()
    {
        using var shelf = new CopiedShelf();
        shelf.Change("2567/assessment.yaml", "draft: false", "draft: maybe");

        Assert.Contains("2567/assessment.yaml บรรทัด 3:", shelf.Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        using var shelf = new CopiedShelf();
        shelf.Change("2567/assessment.yaml", "weight: 40", "weight: 39");
        shelf.Change("2566/assessment.yaml", "weight: 40", "weight: 41");

        var complaint = shelf.Complaint();

        Assert.Contains("2566/assessment.yaml", complaint, StringComparison.Ordinal);
        Assert.Contains("2567/assessment.yaml", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2567/disclosure.yaml")]
    [InlineData("2567/calendar.yaml")]
    [InlineData("2567/surveys/eit.yaml")]
    [InlineData("carried-over/2567-2568.yaml")]
    public void Missing_file_is_named(string file)
    {
        using var shelf = new CopiedShelf();
        shelf.Remove(file);

        Assert.Contains(file, shelf.Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_folder_is_named() =>
        Assert.Contains("/no/rules", Assert.Throws<UnreadableException>(() => Rulebooks.In("/no/rules")).Message, StringComparison.Ordinal);

    [Fact]
    public void Unspoilt_copy_reads()
    {
        using var shelf = new CopiedShelf();

        Assert.Equal(6, shelf.Read().Years.Count);
    }
}
