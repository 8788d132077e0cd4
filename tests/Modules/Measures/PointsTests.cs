using FsCheck;
using FsCheck.Fluent;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import.Words;

namespace Sujarit.Modules.Measures;

public class PointsTests
{
    [Theory]
    [InlineData("๑.จัดทำคู่มือ ๒.จัดอบรม ๓.รายงานผล", "จัดทำคู่มือ|จัดอบรม|รายงานผล")]
    [InlineData("1) จัดทำคู่มือ 2) จัดอบรม", "จัดทำคู่มือ|จัดอบรม")]
    [InlineData("ประกอบด้วย (๑) ชื่องาน(๒) วิธีการ (๓) ระยะเวลา", "ประกอบด้วย|ชื่องาน|วิธีการ|ระยะเวลา")]
    [InlineData("- เผยแพร่บนเว็บไซต์ - แจ้งเวียน", "เผยแพร่บนเว็บไซต์|แจ้งเวียน")]
    [InlineData("จัดทำแบบสอบถาม -จัดเวทีประชาคม", "จัดทำแบบสอบถาม|จัดเวทีประชาคม")]
    [InlineData("๐ แสดงแผน ๐ แสดงผล", "แสดงแผน|แสดงผล")]
    [InlineData("๒. -มีคู่มือ", "มีคู่มือ")]
    [InlineData("สมุดคุมการให้ยืม - คืน ทรัพย์สิน", "สมุดคุมการให้ยืม - คืน ทรัพย์สิน")]
    [InlineData("- แสดงชื่อ - นามสกุล ตำแหน่ง", "แสดงชื่อ - นามสกุล ตำแหน่ง")]
    [InlineData("จัดอบรมเมื่อวันที่ ๔ - ๕ มีนาคม ๒๕๖๗", "จัดอบรมเมื่อวันที่ ๔ - ๕ มีนาคม ๒๕๖๗")]
    [InlineData("ใช้งบประมาณ ๒.๕ ล้านบาท", "ใช้งบประมาณ ๒.๕ ล้านบาท")]
    [InlineData("ตามข้อ ๑. และข้อ ๒. ของประกาศ", "ตามข้อ ๑. และข้อ ๒. ของประกาศ")]
    [InlineData("๑.ประกาศ ๒ เรื่อง ได้แก่ ๑.นโยบาย ๑.๒มาตรการ ๒.แจ้งเวียน", "ประกาศ ๒ เรื่อง ได้แก่ ๑.นโยบาย ๑.๒มาตรการ|แจ้งเวียน")]
    [InlineData("ประชุมเวลา ๐๙.๓๐ น. ณ ห้องประชุม", "ประชุมเวลา ๐๙.๓๐ น. ณ ห้องประชุม")]
    [InlineData("   ", "")]
    public void A_text_is_taken_apart_at_its_numbers_and_bullets(string text, string points) =>
        Assert.Equal(points.Split('|', StringSplitOptions.RemoveEmptyEntries), Points.Of(text));

    [Fact]
    public void Each_paragraph_is_a_point() =>
        Assert.Equal(["สำนักปลัด", "กองคลัง"], Points.Of([new Paragraph("สำนักปลัด"), new Paragraph("กองคลัง")]));

    [Fact]
    public void A_point_taken_apart_again_gives_itself()
    {
        string[] pieces = ["๑.", "๒. ", "(1)", " (2) ", "-", " - ", "๐ ", "จัดทำ", "คู่มือ", " ", "ยืม", "คืน", "2.5 ล้าน", "ข้อ ", "•", "๑.๒", "3)", "O1", "\n", "*"];
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, text => Points.Of(text).All(point => Points.Of(point).SequenceEqual([point]))).QuickCheckThrowOnFailure();
    }
}
