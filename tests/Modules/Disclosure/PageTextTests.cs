using System.Diagnostics;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using IElement = AngleSharp.Dom.IElement;

namespace Sujarit.Modules.Disclosure;

public class PageTextTests
{
    private static readonly string[] pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "javascript:alert(1)", "&#106;avascript:x", "&lt;", "data:text/html,x",
        "[", "]", "(", ")", "![", "](", "](a.jpg)", "](a.jpg \"ชื่อ\")", "](https://x.example/\"onclick=x)", "<https://x.example>", "https://x.example/a\"b", "www.x.example",
        "# ", "### ", "- ", "1. ", "> ", "| ", "|---|---|\n", "**", "*", "~~", "`", "```\n", "\n", "\n\n", "    ", "\\", "\t", "\u202E", "\u200B", "&#x202E;",
        "ก", "น้ำ", "ผู้บริหาร", "\"", "'", "<", ">", "&", "\0", "\uD83D", "a.jpg", "../", "%2e%2e%2f", "[r]: javascript:x\n", "[r]", "---\n", "  \n",
    ];

    private static readonly string[] elements =
    [
        "H3", "H4", "H5", "H6", "P", "HR", "PRE", "CODE", "BLOCKQUOTE", "UL", "OL", "LI", "DIV", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD",
        "A", "IMG", "FIGURE", "FIGCAPTION", "EM", "STRONG", "DEL", "BR",
    ];

    private static readonly string[] attributes = ["href", "rel", "src", "alt", "loading", "start", "class", "role", "tabindex", "aria-label", "scope", "data-label"];

    [Fact]
    public void Whatever_is_written_only_what_is_allowed_is_shown()
    {
        var written = Gen.OneOf(Gen.Elements(pieces).ArrayOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        Prop.ForAll(written.ToArbitrary(), text => IsClean(text).Label(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<svg><a href=\"javascript:x\">x</a></svg>")]
    [InlineData("<div onclick=x>\n\n**ก**\n\n</div>")]
    [InlineData("![x\" onerror=\"alert(1)](a.jpg)")]
    [InlineData("![x](a.jpg \"\\\" onerror=alert(1) \\\"<script>\")")]
    [InlineData("| <script> | b |\n|---|---|\n| c\" onclick=x | d |")]
    [InlineData("```<script>\n</code></pre><script>\n```")]
    [InlineData("[x](https://a.example/\"onmouseover=alert(1))")]
    public void Hostile_text_stays_text(string written)
    {
        Assert.True(IsClean(written));
        Assert.NotEmpty(Show(written).TextContent.Trim() + Show(written).InnerHtml);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&#x200B;script:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/x")]
    [InlineData("/office/delete")]
    [InlineData("https:evil.example")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https:\\\\evil.example")]
    [InlineData("../secret.pdf")]
    [InlineData("..")]
    [InlineData("%2e%2e%2fsecret.pdf")]
    [InlineData("a%2fb.pdf")]
    [InlineData("a%00.pdf")]
    [InlineData(".htaccess")]
    public void A_link_nobody_may_follow_is_shown_as_text_and_told_of(string address)
    {
        var text = $"ก่อน\n\n[ประกาศ]({address})";
        var page = PageText.Read(text);

        Assert.Empty(Show(text).QuerySelectorAll("a"));
        Assert.Contains("ประกาศ", Show(text).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Links);
        Assert.Empty(page.FileNames);
        Assert.Equal(3, Assert.Single(page.Doubts).Line);
        Assert.True(IsClean($"![ก]({address})"));
        Assert.Empty(Show($"![ก]({address})").QuerySelectorAll("img,a"));
    }

    [Theory]
    [InlineData("https://www.example.go.th/ก", "https://www.example.go.th/%E0%B8%81", "noopener")]
    [InlineData("http://example.go.th", "http://example.go.th/", "noopener")]
    [InlineData("mailto:a@example.go.th", "mailto:a@example.go.th", null)]
    [InlineData("tel:021234567", "tel:021234567", null)]
    [InlineData("#หัวข้อ", "#หัวข้อ", null)]
    [InlineData("ประกาศ.pdf", "/files/ประกาศ.pdf", null)]
    [InlineData("<ประกาศ ปี 2570.pdf>", "/files/ประกาศ ปี 2570.pdf", null)]
    [InlineData("%E0%B8%81.pdf", "/files/ก.pdf", null)]
    public void A_link_leads_where_it_says(string written, string address, string? rel)
    {
        var link = Assert.Single(Show($"[ชื่อ]({written})").QuerySelectorAll("a"));

        Assert.Equal((address, rel, "ชื่อ"), (link.GetAttribute("href"), link.GetAttribute("rel"), link.TextContent));
        Assert.Empty(PageText.Read($"[ชื่อ]({written})").Doubts);
    }

    [Fact]
    public void A_file_the_page_has_not_is_shown_as_text()
    {
        var html = PageText.Read("[ประกาศ](หาย.pdf) ![ภาพ](หาย.jpg)").Html(_ => null);

        Assert.Equal("<p>ประกาศ ภาพ</p>\n", html);
    }

    [Fact]
    public void Headings_begin_at_the_third_level_and_skip_none()
    {
        var body = Show("## หนึ่ง\n\n##### สอง\n\n### สาม\n\n# สี่");

        Assert.Equal(["H4", "H5", "H5", "H3"], Show("x\n\n# ก\n\n## หนึ่ง\n\n##### สอง\n\n### สาม\n\n# สี่").QuerySelectorAll("h3,h4,h5,h6").Skip(1).Select(title => title.TagName));
        Assert.Equal("H3", body.QuerySelector("h3,h4,h5,h6")!.TagName);
        Assert.StartsWith("<h2>ก</h2>", PageText.Read("### ก").Html(_ => null, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_running_text_become_their_elements()
    {
        Assert.Equal(
            "<p><strong>หนา</strong> <em>เอน</em> <del>ขีด</del> <code>a&lt;b</code><br>\nใหม่\nต่อ</p>\n",
            PageText.Read("**หนา** *เอน* ~~ขีด~~ `a<b`  \nใหม่\nต่อ").Html(_ => null)
        );
        Assert.Equal("<blockquote>\n<p>ยก</p>\n</blockquote>\n<hr>\n<pre><code>x  y</code></pre>\n", PageText.Read("> ยก\n\n---\n\n```\nx  y\n```").Html(_ => null));
        Assert.Equal("<p>ย่อหน้า</p>\n", PageText.Read("        ย่อหน้า").Html(_ => null));
    }

    [Fact]
    public void Lists_keep_their_depth_and_first_number()
    {
        var body = Show("3. สาม\n4. สี่\n   - จุด");

        Assert.Equal("3", body.QuerySelector("ol")!.GetAttribute("start"));
        Assert.Equal("จุด", body.QuerySelector("ol > li > ul > li")!.TextContent);
    }

    [Fact]
    public void A_table_is_one_of_the_site()
    {
        var body = Show("| ลำดับ | งบประมาณ |\n|:-:|--:|\n| 1 | 1,000 |");

        Assert.Equal(["ลำดับ", "งบประมาณ"], body.QuerySelectorAll("div.wide[role=region][tabindex='0'] > table.cards thead th[scope=col] > div").Select(cell => cell.TextContent));
        Assert.Equal(["ลำดับ", "งบประมาณ"], body.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal(["centred", "n"], body.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("class")));
        Assert.Equal("ตารางที่ 1", body.QuerySelector(".wide")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_picture_is_of_the_page_and_has_its_caption()
    {
        var figure = Show("![ผู้บริหาร](ภาพ.jpg \"พิธี\")").QuerySelector("figure")!;

        Assert.Equal(("/files/ภาพ.jpg", "ผู้บริหาร", "lazy"), (figure.QuerySelector("img")!.GetAttribute("src"), figure.QuerySelector("img")!.GetAttribute("alt"), figure.QuerySelector("img")!.GetAttribute("loading")));
        Assert.Equal("พิธี", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Null(Show("![ผู้บริหาร](ภาพ.jpg)").QuerySelector("figure"));
        Assert.Null(Show("![ก](https://x.example/a.jpg)").QuerySelector("img"));
        Assert.Null(Show("![ก](a.svg)").QuerySelector("img"));
    }

    [Fact]
    public void What_a_page_refers_to_is_listed()
    {
        var page = PageText.Read("[แผน](แผน.pdf) [เว็บ](https://x.example) ![ภาพหนึ่ง](a.jpg) [อีก](แผน.pdf)");

        Assert.Equal(["แผน.pdf", "a.jpg"], page.FileNames);
        Assert.Equal([new PageLink("แผน.pdf", "แผน"), new PageLink("https://x.example", "เว็บ"), new PageLink("แผน.pdf", "อีก")], page.Links);
        Assert.Equal([new PagePicture("a.jpg", "ภาพหนึ่ง")], page.Pictures);
    }

    [Theory]
    [InlineData("![](a.jpg)", "ไม่มีคำบรรยาย")]
    [InlineData("![ก](https://x.example/a.jpg)", "แสดงภาพ")]
    [InlineData("[คลิกที่นี่](a.pdf)", "ไม่บอกว่าลิงก์ไปที่ใด")]
    [InlineData("[ ที่นี่ ](a.pdf)", "ไม่บอกว่าลิงก์ไปที่ใด")]
    [InlineData("[](a.pdf)", "ไม่บอกว่าลิงก์ไปที่ใด")]
    [InlineData("ดู https://x.example/a", "ที่อยู่เว็บไซต์ล้วน")]
    [InlineData("<https://x.example/a>", "ที่อยู่เว็บไซต์ล้วน")]
    [InlineData("# ก\n### ข", "ข้ามขั้น", 4)]
    [InlineData("|  |  |\n|---|---|\n| ก | ข |", "ไม่มีหัวตาราง")]
    [InlineData("| ก | ข |\n| ค | ง |", "ไม่มีหัวตาราง")]
    [InlineData("ก <b>ข</b>", "HTML")]
    [InlineData("<!-- ก -->", "HTML")]
    public void What_the_writer_should_look_at_again_is_told_with_its_line(string written, string words, int line = 3)
    {
        var doubt = Assert.Single(PageText.Read("บรรทัดแรก\n\n" + written).Doubts);

        Assert.Contains(words, doubt.Words, StringComparison.Ordinal);
        Assert.Equal(line, doubt.Line);
    }

    [Theory]
    [InlineData("5 < 6 และ 7 > 3")]
    [InlineData("`<b>`")]
    [InlineData("ติดต่อ a@x.example โทร 02 123 4567")]
    public void Nothing_is_doubted_without_cause(string written) => Assert.Empty(PageText.Read(written).Doubts);

    [Fact]
    public void On_paper_a_link_says_its_address_and_a_picture_what_it_shows()
    {
        var blocks = PageText.Read(
            "## หัว\n\n### ย่อย\n\nดู [แผน](https://x.example/p) และ [ข้าง](#a)\n\n![พิธี](a.jpg)\n\n1. หนึ่ง\n   1. ลูก\n2. สอง\n\n- จุด\n\n| ก | ข |\n|---|---|\n| 1 | 2 |"
        ).Blocks;

        Assert.Equal(
            [
                ("หัว", ParagraphStyle.Heading1, null), ("ย่อย", ParagraphStyle.Heading2, null), ("ดู แผน (https://x.example/p) และ ข้าง", ParagraphStyle.Body, null),
                ("ภาพ: พิธี", ParagraphStyle.Body, null), ("หนึ่ง", ParagraphStyle.Plain, "1."), ("ลูก", ParagraphStyle.Plain, "1.1."),
                ("สอง", ParagraphStyle.Plain, "2."), ("จุด", ParagraphStyle.Plain, "-"),
            ],
            blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.Style, paragraph.Mark))
        );
        var table = Assert.IsType<Table>(blocks[^1]);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["ก", "ข", "1", "2"], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Paragraphs.Single().Text));
    }

    [Fact]
    public void Words_for_search_have_neither_marks_nor_addresses() =>
        Assert.Equal("หัว\nดู แผน\nก\nข", PageText.Read("# หัว\n\nดู **[แผน](https://x.example)**\n\n| ก |\n|---|\n| ข |").Words);

    [Fact]
    public void Thai_letters_stay_whole_and_hidden_ones_go()
    {
        var body = Show("น\u0E4D\u0E49\u0E32 **ผู้**บริหาร ที่ปรึกษา\u200B\u202Eกลับ &#x202E;&#8203;");

        Assert.Equal("น้ำ ผู้บริหาร ที่ปรึกษากลับ", body.TextContent.Trim());
        Assert.Equal("ผู้", body.QuerySelector("strong")!.TextContent);
    }

    [Fact]
    public void Too_long_a_text_is_refused()
    {
        Assert.Equal(200_000, PageText.Read(new string('ก', 200_000)).Words.Length);
        Assert.Contains("200,000", Assert.Throws<RuleBrokenException>(() => PageText.Read(new string('ก', 200_001))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("> ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("1. ", 60_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("[a]", 60_000)]
    [InlineData("*a ", 60_000)]
    [InlineData("**a _b ~~c ", 18_000)]
    [InlineData("*", 200_000)]
    [InlineData("~~a", 60_000)]
    [InlineData("`a``", 50_000)]
    [InlineData("<", 200_000)]
    [InlineData("<a ", 60_000)]
    [InlineData("&#1", 60_000)]
    [InlineData("|", 200_000)]
    [InlineData("|a\n", 60_000)]
    [InlineData("a|b\n-|-\n", 20_000)]
    [InlineData("[a\n", 60_000)]
    [InlineData("[a]: b\n", 28_000)]
    [InlineData("# a\n", 50_000)]
    [InlineData("- a\n\n", 40_000)]
    [InlineData("http://", 28_000)]
    [InlineData("www.a.b ", 25_000)]
    [InlineData("a@b.", 50_000)]
    [InlineData("\\\n", 100_000)]
    public void Huge_and_nested_text_is_shown_or_refused_in_good_time(string piece, int times)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            Assert.True(IsClean(string.Concat(Enumerable.Repeat(piece, times))));
        }
        catch (RuleBrokenException refused)
        {
            Assert.Contains("โปรด", refused.Message, StringComparison.Ordinal);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void One_long_address_used_many_times_does_not_fill_the_memory() =>
        Assert.Throws<RuleBrokenException>(() => PageText.Read($"[a]: https://x.example/{new string('a', 1500)}\n\n" + string.Concat(Enumerable.Repeat("[a] ", 40_000))));

    [Fact]
    public void Lists_nested_by_lines_are_refused_before_they_are_too_deep() =>
        Assert.Throws<RuleBrokenException>(() => PageText.Read(string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2 % 390) + new string(' ', depth) + "- ก\n"))));

    [Fact]
    public void Every_example_of_the_help_is_shown_without_doubt()
    {
        Assert.All(PageHelp.Examples, example => Assert.Empty(PageText.Read(example.Example).Doubts));
        Assert.Equal(["A", "BLOCKQUOTE", "CODE", "DEL", "EM", "FIGURE", "H3", "HR", "IMG", "LI", "STRONG", "TABLE"],
            PageHelp.Examples.SelectMany(example => Show(example.Example).QuerySelectorAll("a,blockquote,code,del,em,figure,h3,hr,img,li,strong,table")).Select(element => element.TagName).Distinct().Order());
        Assert.Contains("HTML", PageHelp.Words, StringComparison.Ordinal);
    }

    private static IElement Show(string written) => new HtmlParser().ParseDocument(PageText.Read(written).Html(name => "/files/" + name)).Body!;

    private static bool IsClean(string written)
    {
        var page = PageText.Read(written);
        Assert.NotNull(page.Doubts);
        var all = new HtmlParser().ParseDocument(page.Html(name => "/files/" + name)).All.Where(element => element.TagName is not ("HTML" or "HEAD" or "BODY")).ToList();
        return all.TrueForAll(element => elements.Contains(element.TagName)
            && element.Attributes.All(attribute => attributes.Contains(attribute.Name) && (attribute.Name is not ("href" or "src") || IsSafe(element, attribute.Value))));
    }

    private static bool IsSafe(IElement element, string address) =>
        address.StartsWith("/files/", StringComparison.Ordinal)
            ? !address["/files/".Length..].Contains('/', StringComparison.Ordinal)
            : element.TagName == "A" && (address[0] == '#' || new[] { "http://", "https://", "mailto:", "tel:" }.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal)));
}
