namespace Sujarit.Site;

public sealed class ProofreadTests : IDisposable
{
    private const string own = "องค์การบริหารส่วนตำบลธารสุจริต";
    private const string page = """
        บันทึกข้อความ
        เรื่อง รายงานผลการอบรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
        เรียน นายกองค์การบริหารส่วนตำบลธารสุจริต

        องค์การบริหารส่วนตำบลบ้านอื่นได้จัดอบรมเมื่อวันที่ ๓๑ เมษายน ๒๕๖๗ มีผู้เข้าร่วม (ระบุจำนวน) คน

        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_paper_is_answered_with_its_findings_and_every_key()
    {
        var answer = await BuiltProgram.Run("proofread", folder.Write("memo.txt", page), "--agency", own, "--year", "2567");

        Assert.Empty(answer.Messages);
        var findings = answer.Json().Of("findings");
        Assert.Equal(["findings"], answer.Json().Keys());
        findings.EachHas("kind", "where", "quote", "why");
        Assert.Equal(["foreign-agency", "impossible-date", "unfilled"], findings.EnumerateArray().Select(finding => finding.Of("kind").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(findings.EnumerateArray(), finding => Assert.Equal("line 5", finding.Of("where").GetString()));
        Assert.All(findings.EnumerateArray(), finding => Assert.Contains(finding.Of("quote").GetString()!, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clean_paper_has_an_empty_list_also_without_agency_and_year() =>
        Assert.Equal(0, (await BuiltProgram.Run("proofread", "--json", folder.Write("hello.txt", "สวัสดี\n"))).Json().Of("findings").GetArrayLength());

    [Fact]
    public async Task The_year_and_the_paper_of_the_year_before_are_honoured()
    {
        var file = folder.Write("memo.txt", page);

        var later = (await BuiltProgram.Run("proofread", file, "--year=๒๕๖๙", "--before", file)).Json();

        Assert.Contains(later.Of("findings").EnumerateArray(), finding => finding.Of("kind").GetString() == "wrong-year");
    }

    [Theory]
    [InlineData]
    [InlineData("one.txt", "two.txt")]
    [InlineData("one.txt", "--year", "สองพัน")]
    [InlineData("one.txt", "--agency")]
    [InlineData("one.txt", "--agency", "ทุ่งรวงทอง")]
    [InlineData("one.txt", "--agency", "เทศบาลตำบล")]
    [InlineData("one.txt", "--out", "x")]
    public async Task A_wrong_call_is_answered_with_the_right_one(params string[] words) => (await BuiltProgram.Run(["proofread", .. words])).Refuses(2, "proofread");

    [Theory]
    [InlineData("missing.docx", null)]
    [InlineData(".", null)]
    [InlineData("empty.docx", "")]
    [InlineData("picture.docx", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    public async Task What_cannot_be_read_is_refused(string name, string? content)
    {
        if (content is not null)
        {
            folder.Write(name, System.Text.Encoding.Latin1.GetBytes(content));
        }

        (await BuiltProgram.Run("proofread", folder.Path(name))).Refuses(3);
    }
}
