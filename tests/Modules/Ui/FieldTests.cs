using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Ui.Fields;

namespace Sujarit.Modules.Ui;

public class FieldTests
{
    private const string hostile = "\"><script>alert('x')</script>&amp;";

    private static readonly SelectListItem[] choices = [new("ยังไม่เริ่ม", "idle"), new("เสร็จ", "done"), new(hostile, "x\"y")];

    [Fact]
    public async Task Label_hint_and_control_are_tied_together()
    {
        var field = await Draw("Title", tag => (tag.Label, tag.Hint) = ("ชื่อ", "สั้น ๆ"));
        var input = field.QuerySelector("input")!;
        Assert.Equal("Input.Title", input.GetAttribute("name"));
        Assert.Equal("Input_Title", input.Id);
        Assert.Equal("Input_Title", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("สั้น ๆ", field.QuerySelector("#" + input.GetAttribute("aria-describedby"))!.TextContent);
        Assert.Equal("300", input.GetAttribute("maxlength"));
        Assert.Equal("true", input.GetAttribute("aria-required"));
        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.DoesNotContain("ไม่บังคับ", field.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_fields_of_one_name_each_has_its_own_label()
    {
        var field = await Draw("Title", tag => (tag.Label, tag.Hint, tag.Id) = ("ชื่อ", "สั้น ๆ", "second"));
        var input = field.QuerySelector("input")!;
        Assert.Equal(("Input.Title", "second"), (input.GetAttribute("name"), input.Id));
        Assert.Equal("second", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("สั้น ๆ", field.QuerySelector("#" + input.GetAttribute("aria-describedby"))!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_stays_with_its_error_even_when_hostile()
    {
        var screen = new Screen();
        screen.State.SetModelValue("Input.DueOn", new ValueProviderResult(hostile));
        screen.State.AddModelError("Input.DueOn", "อ่านวันที่ไม่ได้ " + hostile);
        var field = await Draw("DueOn", tag => (tag.Label, tag.Hint) = (hostile, hostile), screen);
        var input = field.QuerySelector("input")!;
        Assert.Equal(hostile, input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Input_DueOn-hint Input_DueOn-error", input.GetAttribute("aria-describedby"));
        Assert.Contains(hostile, field.QuerySelector("#Input_DueOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("wrong", field.QuerySelector("div")!.ClassList);
        Assert.Empty(field.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_date_is_shown_the_thai_way_with_an_example_in_the_agencys_digits()
    {
        var field = await Draw("DueOn", _ => { });
        Assert.Equal("12 ก.พ. 2567", field.QuerySelector("input[type=text]")!.GetAttribute("value"));
        Assert.Contains("เช่น 12 ก.พ. 2567", field.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
        var thai = await Draw("DueOn", _ => { }, new Screen(thaiDigits: true));
        Assert.Equal("๑๒ ก.พ. ๒๕๖๗", thai.QuerySelector("input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Remark", "input[type=text]")]
    [InlineData("Email", "input[type=email]")]
    [InlineData("Password", "input[type=password]")]
    [InlineData("Amount", "input[type=text][inputmode=decimal]")]
    [InlineData("Year", "input[type=text][inputmode=numeric]")]
    [InlineData("IsPublic", "label > input[type=checkbox][value=true]")]
    [InlineData("Photo", "input[type=file]:not([multiple])")]
    [InlineData("Photos", "input[type=file][multiple]")]
    public async Task The_kind_of_a_field_follows_its_type(string property, string control) =>
        Assert.NotNull((await Draw(property, _ => { })).QuerySelector(control));

    [Fact]
    public async Task What_is_not_required_says_so_and_a_password_never_comes_back()
    {
        Assert.Contains("(ไม่บังคับ)", (await Draw("Remark", _ => { })).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("(ไม่บังคับ)", (await Draw("Remark", tag => tag.Required = true)).TextContent, StringComparison.Ordinal);
        var password = await Draw("Password", _ => { }, form: new Form { Password = "ลับ" });
        Assert.False(password.QuerySelector("input")!.HasAttribute("value"));
    }

    [Fact]
    public async Task A_choice_of_one_is_a_named_group_whose_first_choice_carries_the_id()
    {
        var screen = new Screen();
        screen.State.AddModelError("Input.Owner", "โปรดเลือก");
        var field = await Draw("Owner", tag => (tag.Type, tag.Items, tag.Label) = ("radio", choices, "สถานะ"), screen, new Form { Owner = "done" });
        var group = field.QuerySelector("fieldset[role=radiogroup]")!;
        Assert.Equal("สถานะ", group.QuerySelector("legend")!.TextContent);
        Assert.Equal("Input_Owner-error", group.GetAttribute("aria-describedby"));
        Assert.Equal("Input_Owner", group.QuerySelectorAll("input")[0].Id);
        Assert.Equal("done", Assert.Single(group.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal(3, group.QuerySelectorAll("input").Select(input => input.Id).Distinct().Count());
        Assert.Equal(hostile, group.QuerySelectorAll("label")[2].TextContent);
    }

    [Fact]
    public async Task Several_may_be_chosen_and_what_was_ticked_stays()
    {
        var screen = new Screen();
        screen.State.SetModelValue("Input.Kinds", new ValueProviderResult(new(["idle", "x\"y"])));
        var field = await Draw("Kinds", tag => tag.Items = choices, screen, new Form { Kinds = ["done"] });
        Assert.Equal(["idle", "x\"y"], field.QuerySelectorAll("input[type=checkbox][checked]").Select(box => box.GetAttribute("value")!));
    }

    [Fact]
    public async Task A_select_asks_for_a_choice_only_while_there_is_none()
    {
        var chosen = await Draw("Owner", tag => tag.Items = choices, form: new Form { Owner = "done" });
        Assert.Equal(["idle", "done", "x\"y"], chosen.QuerySelectorAll("option").Select(option => option.GetAttribute("value")!));
        Assert.Equal("done", Assert.Single(chosen.QuerySelectorAll("option[selected]")).GetAttribute("value"));
        var open = await Draw("Owner", tag => tag.Items = choices);
        Assert.Equal("", open.QuerySelector("option")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_row_of_a_list_is_drawn_by_name_and_value()
    {
        var screen = new Screen();
        var tag = new FieldTag(screen.Digits, Screen.Clock) { ViewContext = screen.View, Name = "Rows[2].DueOn", Value = new DateOnly(2024, 2, 12), Label = "กำหนด" };
        var input = (await Screen.Draw(tag)).QuerySelector("input")!;
        Assert.Equal("Rows[2].DueOn", input.GetAttribute("name"));
        Assert.Equal("Rows_2__DueOn", input.Id);
        Assert.Equal("12 ก.พ. 2567", input.GetAttribute("value"));
    }

    [Fact]
    public async Task A_first_empty_line_of_a_long_text_is_not_lost()
    {
        var field = await Draw("Remark", tag => tag.Type = "textarea", form: new Form { Remark = "\nบรรทัดสอง</textarea><b>" });
        Assert.Equal("\nบรรทัดสอง</textarea><b>", field.QuerySelector("textarea")!.TextContent);
        Assert.Empty(field.QuerySelectorAll("b"));
    }

    [Fact]
    public async Task Unknown_attributes_go_to_the_control_and_what_stands_inside_under_the_hint()
    {
        var screen = new Screen();
        var tag = new FieldTag(screen.Digits, Screen.Clock) { ViewContext = screen.View, For = Screen.Property(new Form(), "Photo"), Label = "ภาพ" };
        var field = await Screen.Draw(tag, "<em>เดิม</em>", ("accept", "image/*"), ("class", "short"));
        Assert.Equal("image/*", field.QuerySelector("input")!.GetAttribute("accept"));
        Assert.Contains("short", field.QuerySelector("div")!.ClassList);
        Assert.Equal("เดิม", field.QuerySelector("div > em")!.TextContent);
    }

    [Fact]
    public async Task A_kind_there_is_not_stops_the_page() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Draw("Title", tag => tag.Type = "wysiwyg"));

    [Fact]
    public async Task Every_problem_leads_to_its_field_and_one_of_the_whole_leads_nowhere()
    {
        var screen = new Screen(thaiDigits: true);
        screen.State.AddModelError("Input.Title", "โปรดกรอกชื่อ <b>");
        screen.State.AddModelError("Rows[2].DueOn", "โปรดกรอกวัน");
        screen.State.AddModelError("", "ส่งไม่ได้หลังกำหนด");
        var problems = await Screen.Draw(new ProblemsTag(screen.Digits) { ViewContext = screen.View });
        var summary = problems.QuerySelector("div[role=alert][tabindex='-1']")!;
        Assert.Equal("ยังบันทึกไม่ได้ มี ๓ จุดที่ต้องแก้", summary.QuerySelector("h2")!.TextContent);
        Assert.Equal(["#Input_Title", "#Rows_2__DueOn"], summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Equal(3, summary.QuerySelectorAll("li").Length);
        Assert.Empty(summary.QuerySelectorAll("b"));
    }

    [Theory]
    [InlineData("GET", null, "ยังค้นหาตามที่กรอกไม่ได้ มี 2 จุดที่ต้องแก้")]
    [InlineData("POST", null, "ยังบันทึกไม่ได้ มี 2 จุดที่ต้องแก้")]
    [InlineData("POST", "เผยแพร่", "ยังเผยแพร่ไม่ได้ มี 2 จุดที่ต้องแก้")]
    public async Task The_heading_says_what_was_tried_and_each_line_which_field_it_is_about(string method, string? tried, string heading)
    {
        var screen = new Screen();
        screen.View.HttpContext.Request.Method = method;
        screen.State.AddModelError("Input.Title", "โปรดกรอกชื่อมาตรการ");
        screen.State.AddModelError("Input.DueOn", "อ่านวันที่ไม่ได้");
        var problems = new TagHelperOutput("problems", [], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent("")));
        new ProblemsTag(screen.Digits) { ViewContext = screen.View, Tried = tried }.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), problems);
        // The fields stand below.
        await Draw("Title", tag => tag.Label = "ชื่อมาตรการ", screen);
        await Draw("DueOn", tag => tag.Label = "ถึงวันที่", screen);

        var drawn = Screen.Read(problems);
        Assert.Equal(heading, drawn.QuerySelector("h2")!.TextContent);
        Assert.Equal(["โปรดกรอกชื่อมาตรการ", "ถึงวันที่: อ่านวันที่ไม่ได้"], drawn.QuerySelectorAll("li").Select(line => line.TextContent));
    }

    [Fact]
    public async Task One_sentence_about_no_field_counts_nothing_to_be_mended()
    {
        var screen = new Screen();
        screen.State.AddModelError("", "ไม่มีอะไรเปลี่ยน");
        var drawn = await Screen.Draw(new ProblemsTag(screen.Digits) { ViewContext = screen.View, Tried = "เผยแพร่" });
        Assert.Equal("ยังเผยแพร่ไม่ได้", drawn.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public async Task Without_a_problem_there_is_no_summary()
    {
        var screen = new Screen();
        screen.State.SetModelValue("Input.Title", new ValueProviderResult("ดี"));
        Assert.Equal("", (await Screen.Draw(new ProblemsTag(screen.Digits) { ViewContext = screen.View })).InnerHtml);
    }

    private static Task<IElement> Draw(string property, Action<FieldTag> say, Screen? screen = null, Form? form = null)
    {
        var page = screen ?? new Screen();
        var tag = new FieldTag(page.Digits, Screen.Clock) { ViewContext = page.View, For = Screen.Property(form ?? new Form(), property) };
        say(tag);
        return Screen.Draw(tag);
    }
}
