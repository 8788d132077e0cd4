using FsCheck;
using FsCheck.Fluent;

namespace Sujarit.Modules.Kernel;

/// <summary>Text made of what is most likely to go wrong: marks in any order, odd spaces, broken pairs, digits, words of dates.</summary>
internal static class HostileText
{
    private static readonly string[] pieces =
    [
        "ก", "น", "เ", "แ", "โ", "ะ", "า", "ำ", "ๅ", "ั", "ิ", "ี", "ื", "ุ", "ู", "ฺ", "็", "่", "้", "๊", "์", "ํ", "๎",
        " ", "  ", "\u00A0", "\t", "\n", "\r", "\u200B", "\uFEFF", "\u0000", "\u0085", "ฯ", "ๆ", "\uD800", "\uDC00", "\uD83D\uDE00",
        "\uF70A", "\uF711", "\uFFFF", "e", "É", "\u0301", "\u0323", "\u0345", "\u3099", "İ", "๑", "5", "๐", ".", ",", "/", "-", "–", ":", "%", "(", "☑", "+",
    ];

    private static readonly string[] pieceOfDates =
    [
        "๑๙", "31", "๐", "5", "๒๕๖๗", "2024", "67", "99999", "สิงหาคม", "กุมภาพันธ์", "ต.ค.", "มีค", "ก. พ.", "พ.ศ.", "ค.ศ.", "ปี", "ปีงบประมาณ",
        "เดือน", "วันที่", "ถึง", "และ", "-", "–", "/", ".", ",", " ", "  ", "\n", "\t", "คน", "พ.ร.บ.", "ฉบับที่", "\uD800", "\u200B",
    ];

    public static Arbitrary<string> Any => Of(pieces);

    public static Arbitrary<string> WithDates => Of(pieceOfDates);

    private static Arbitrary<string> Of(string[] parts) =>
        Gen.Elements(parts).ListOf().Select(chosen => string.Concat(chosen)).ToArbitrary();
}
