using Sujarit.Disclosure.OldSite;
using Sujarit.Disclosure.Pages;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>What people should know of a link is told beside it, and each thing only where it is so.</summary>
public sealed class ReviewTests
{
    private const string good = "<p><a href='https://www.example.go.th/1'>O1 โครงสร้าง</a></p>";

    [Fact]
    public void A_link_without_faults_has_nothing_to_tell()
    {
        var links = Reading.Links(good);
        Assert.Empty(links.Found(links[0]));
    }

    [Theory]
    [InlineData("<a href='http://www.example.go.th/1'>O1 โครงสร้าง</a>", "ไม่เข้ารหัส")]
    [InlineData("<a href='https://bit.ly/1'>O1 โครงสร้าง</a>", "ลิงก์ย่อ")]
    [InlineData("<a href='https://drive.google.com/file/d/1/view'>O1 โครงสร้าง</a>", "ที่ฝากไฟล์")]
    [InlineData("<a href='https://example.sharepoint.com/a'>O1 โครงสร้าง</a>", "ที่ฝากไฟล์")]
    [InlineData("<a href='https://www.facebook.com/example'>O1 โครงสร้าง</a>", "สื่อสังคมออนไลน์")]
    [InlineData("<a href='https://www.example.go.th/9'>O9 รายงานผลการดำเนินงานประจำปี พ.ศ. 2565</a>", "ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. 2566")]
    [InlineData("<a href='https://www.example.go.th/9'>O9 รายงานผลการดำเนินงานประจำปี</a>", "ไม่ได้บอกว่าเป็นข้อมูลของปีใด")]
    [InlineData("<a href='https://www.example.go.th/7'>O7 แผนพัฒนา (พ.ศ. 2561-2565)</a>", "ช่วงเวลาของแผนไม่ครอบคลุมปี พ.ศ. 2567")]
    [InlineData("<a href='https://www.example.go.th/34'>O34 มาตรการส่งเสริมคุณธรรม</a>", "ระบบจัดทำและเผยแพร่จากงานของหน่วยงาน")]
    public void A_fault_is_told_alone(string link, string told)
    {
        var links = Reading.Links(link);
        Assert.Contains(told, links.Found(links[0])[0], StringComparison.Ordinal);
        Assert.True(links.Found(links[0]).Count == 1 || told.StartsWith("ระบบ", StringComparison.Ordinal));
    }

    [Fact]
    public void Content_of_the_right_year_is_right()
    {
        var links = Reading.Links("<a href='https://www.example.go.th/9'>O9 รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๖</a><a href='https://www.example.go.th/7'>O7 แผนพัฒนา (พ.ศ. 2566-2570)</a>");
        Assert.All(links, link => Assert.Empty(links.Found(link)));
    }

    [Fact]
    public void A_link_twice_in_an_item_is_taken_once()
    {
        var links = Reading.Links(good + good);
        Assert.Equal([true, false], links.Select(link => link.IsChosen));
        Assert.Empty(links.Found(links[0]));
        Assert.Equal(["ซ้ำกับลิงก์ก่อนหน้าของข้อเดียวกัน"], links.Found(links[1]));
    }

    [Fact]
    public void One_link_for_many_items_and_one_that_is_there_already_are_told()
    {
        var links = Reading.Links(string.Concat(Enumerable.Range(1, 3).Select(number => $"<p><a href='https://www.example.go.th/ita'>O{number} ข้อมูล</a></p>")));
        Assert.All(links, link => Assert.True(link.IsChosen));
        Assert.Contains("ใช้กับ 3 ข้อ", Assert.Single(links.Found(links[0])), StringComparison.Ordinal);
        var one = Reading.Links(good);
        Assert.Contains("มีลิงก์นี้ในข้อนี้แล้ว", Assert.Single(one.Found(one[0], "O1")), StringComparison.Ordinal);
        Assert.Empty(one.Found(one[0], "O2"));
    }

    [Theory]
    [InlineData("O2", "1,2", "ชื่อใหม่", "1 2")]
    [InlineData("O2", " ๒ ", "ชื่อใหม่", "2")]
    [InlineData("O2", "", "ชื่อใหม่", "")]
    public void Corrections_are_taken(string item, string elements, string title, string taken)
    {
        var link = Reading.Links(good)[0];
        var written = new OldSiteLinkForm { IsChosen = true, Item = item, Elements = elements, Title = title }.Write(link, Reading.Book);
        Assert.Equal((item, title, taken), (written.Item, written.Title, string.Join(' ', written.Elements)));
        Assert.Equal("เลือกโดยเจ้าหน้าที่", written.Reason);
    }

    [Theory]
    [InlineData("O99", "", "ชื่อ", "ไม่พบข้อที่เลือก")]
    [InlineData("O2", "9", "ชื่อ", "องค์ประกอบที่ 1 ถึง 2")]
    [InlineData("O2", "หนึ่ง", "ชื่อ", "องค์ประกอบที่ 1 ถึง 2")]
    [InlineData("O2", "99999999999999", "ชื่อ", "องค์ประกอบที่ 1 ถึง 2")]
    [InlineData("O2", "", "  ", "โปรดกรอกชื่อ")]
    public void Corrections_that_cannot_be_are_refused_with_what_to_do(string item, string elements, string title, string told) =>
        Assert.Contains(told, Assert.Throws<RuleBrokenException>(() => new OldSiteLinkForm { IsChosen = true, Item = item, Elements = elements, Title = title }.Write(Reading.Links(good)[0], Reading.Book)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_was_set_aside_is_taken_back_by_choosing_it_and_what_leads_nowhere_never_is()
    {
        var links = Reading.Links("<nav><a href='/news'>ข่าว</a></nav><a href='javascript:alert(1)'>O1 โครงสร้าง</a>");
        var (menu, script) = (links[0], links[1]);
        Assert.Equal((LinkAside.Menu, LinkAside.Script), (menu.Aside, script.Aside));
        var back = new OldSiteLinkForm { IsChosen = true, Item = "O5", Title = "ข่าว" }.Write(menu, Reading.Book);
        Assert.Equal((null, true, "O5"), ((LinkAside?)back.Aside, back.IsChosen, back.Item));
        Assert.False(new OldSiteLinkForm { IsChosen = true, Item = "O1", Title = "โครงสร้าง" }.Write(script, Reading.Book).IsChosen);
    }
}
