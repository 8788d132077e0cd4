using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Kernel;

namespace Sujarit.Modules.Ui;

public class BindingTests
{
    private static readonly (string, string)[] enough = [("Input.Title", "มาตรการ"), ("Input.Owner", "กองคลัง")];

    [Theory]
    [InlineData("12 ก.พ. 2567")]
    [InlineData("๑๒ ก.พ. ๒๕๖๗")]
    [InlineData("12 กุมภาพันธ์ 2567")]
    [InlineData("12 กพ 67")]
    [InlineData("12/2/2567")]
    [InlineData("๑๒/๐๒/๒๕๖๗")]
    [InlineData("12-02-2567")]
    [InlineData("12/2/67")]
    [InlineData("12/2/2024")]
    [InlineData("2024-02-12")]
    [InlineData("  วันที่ 12 กุมภาพันธ์ พ.ศ. 2567\u200b ")]
    public async Task A_day_is_read_in_every_form_people_write(string typed)
    {
        var (form, state) = await Posted("DoneOn", typed);
        Assert.True(state.IsValid);
        Assert.Equal(new DateOnly(2024, 2, 12), form.DoneOn);
    }

    [Theory]
    [InlineData("31 ก.พ. 2567")]
    [InlineData("ก.พ. 2567")]
    [InlineData("ปีงบประมาณ 2567")]
    [InlineData("12-14 ก.พ. 2567")]
    [InlineData("พรุ่งนี้")]
    [InlineData("12/2")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud800\u0000\u202e12 ก.พ.")]
    public async Task What_is_no_single_day_is_refused_with_an_example_and_kept_as_typed(string typed)
    {
        var (form, state) = await Posted("DoneOn", typed);
        Assert.Null(form.DoneOn);
        Assert.Equal("อ่านวันที่ไม่ได้ โปรดกรอกวัน เดือน และปี พ.ศ. เช่น 12 ก.พ. 2567", Error(state, "DoneOn"));
        Assert.Equal(typed, state["Input.DoneOn"]!.AttemptedValue);
    }

    [Fact]
    public async Task A_text_of_a_million_characters_is_no_date_and_no_number()
    {
        var endless = new string('9', 1_000_000);
        var (_, state) = await Screen.Post<Form>([.. enough, ("Input.DoneOn", endless), ("Input.Amount", endless), ("Input.Count", endless), ("Input.Year", endless)]);
        Assert.Equal(4, state.ErrorCount);
    }

    [Fact]
    public async Task An_empty_optional_field_is_nothing_and_an_empty_asked_one_is_missing()
    {
        var (form, state) = await Screen.Post<Form>([.. enough, ("Input.DoneOn", "  "), ("Input.DueOn", "")]);
        Assert.Null(form!.DoneOn);
        Assert.Empty(state["Input.DoneOn"]!.Errors);
        Assert.Equal("โปรดกรอกข้อมูลในช่องนี้", Error(state, "DueOn"));
    }

    [Theory]
    [InlineData("2567")]
    [InlineData("๒๕๖๗")]
    [InlineData(" 67 ")]
    public async Task A_fiscal_year_is_read_in_either_digits(string typed)
    {
        var (form, state) = await Posted("Year", typed);
        Assert.True(state.IsValid);
        Assert.Equal(new FiscalYear(2567), form.Year);
    }

    [Fact]
    public async Task A_year_of_the_common_era_is_refused()
    {
        var (_, state) = await Posted("Year", "2024");
        Assert.Equal("อ่านปีงบประมาณไม่ได้ โปรดกรอกปี พ.ศ. สี่หลัก เช่น 2567", Error(state, "Year"));
    }

    [Theory]
    [InlineData("1234.5")]
    [InlineData("1,234.50")]
    [InlineData("๑,๒๓๔.๕")]
    [InlineData("+1234.5")]
    public async Task A_number_may_have_commas_and_thai_digits(string typed)
    {
        var (form, state) = await Posted("Amount", typed);
        Assert.True(state.IsValid);
        Assert.Equal(1234.5m, form.Amount);
    }

    [Theory]
    [InlineData("1,23")]
    [InlineData("1.234,5")]
    [InlineData(",5")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("(5)")]
    [InlineData("1 2")]
    public async Task What_is_no_number_is_never_taken_for_another(string typed)
    {
        var (form, state) = await Posted("Amount", typed);
        Assert.Null(form.Amount);
        Assert.StartsWith("อ่านตัวเลขไม่ได้", Error(state, "Amount"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whole_numbers_and_money_are_read_alike()
    {
        var (form, state) = await Screen.Post<Form>([.. enough, ("Input.Count", "๑,๐๐๐"), ("Input.Price", "500 บาท")]);
        Assert.True(state.IsValid);
        Assert.Equal(1000, form!.Count);
        Assert.Equal(Money.OfBaht(500), form.Price);
        Assert.False((await Posted("Count", "1.5")).State.IsValid);
    }

    [Fact]
    public async Task Text_is_cleaned_and_trimmed_but_a_password_stays_as_typed()
    {
        var (form, _) = await Screen.Post<Form>(("Input.Title", "  นํ้า\u200b\r\nเเก้ว "), ("Input.Owner", "ก"), ("Input.Password", " ลับ\u200b "));
        Assert.Equal("น้ำ\nแก้ว", form!.Title);
        Assert.Equal(" ลับ\u200b ", form.Password);
    }

    [Fact]
    public async Task What_is_missing_or_too_long_is_said_in_thai()
    {
        var (_, state) = await Screen.Post<Form>(("Input.Title", " "), ("Input.Owner", "\u200b"), ("Input.Email", "ไม่ใช่"));
        Assert.Equal("โปรดกรอกชื่อมาตรการ", Error(state, "Title"));
        Assert.Equal("โปรดกรอกผู้รับผิดชอบ", Error(state, "Owner"));
        Assert.StartsWith("ใช้อีเมลนี้ไม่ได้", Error(state, "Email"), StringComparison.Ordinal);

        var (_, longer) = await Screen.Post<Form>(("Input.Title", new string('ก', 301)), ("Input.Owner", "ก"), ("Input.IsPublic", "บางที"));
        Assert.Equal("ยาวเกินไป โปรดกรอกไม่เกิน 300 ตัวอักษร", Error(longer, "Title"));
        Assert.Equal("ใช้ค่าที่กรอกไม่ได้ โปรดตรวจแล้วกรอกใหม่", Error(longer, "IsPublic"));
    }

    private static async Task<(Form Form, ModelStateDictionary State)> Posted(string field, string typed)
    {
        var (form, state) = await Screen.Post<Form>([.. enough, ("Input." + field, typed)]);
        return (form!, state);
    }

    private static string Error(ModelStateDictionary state, string field) => Assert.Single(state["Input." + field]!.Errors).ErrorMessage;
}
