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

    public static Arbitrary<string> Any =>
        Gen.Elements(pieces)
            .ListOf()
            .Select(parts => string.Concat(parts))
            .ToArbitrary();
}
