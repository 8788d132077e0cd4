namespace Sujarit.Disclosure.OpenData;

/// <summary>How people call what open data is made of, in Thai; translated with the public pages.</summary>
internal static class OpenWords
{
    public static string Of(LicenceTerms terms) =>
        terms == LicenceTerms.Attribution ? "ใช้ แก้ไข และเผยแพร่ต่อได้ทุกวัตถุประสงค์ โดยต้องอ้างอิงที่มา" : "ใช้ แก้ไข และเผยแพร่ต่อได้ทุกวัตถุประสงค์ โดยไม่มีเงื่อนไข";

    public static string Of(OpenKind kind) =>
        kind switch
        {
            OpenKind.Number => "จำนวนเต็ม",
            OpenKind.Decimal => "จำนวนทศนิยม",
            OpenKind.Day => "วันที่",
            OpenKind.Moment => "วันเวลา (UTC)",
            OpenKind.Address => "ที่อยู่ของเว็บ",
            _ => "ข้อความ",
        };
}
