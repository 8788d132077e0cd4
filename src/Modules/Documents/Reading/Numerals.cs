using System.Globalization;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Reading;

/// <summary>Numbers as lists print them, named as Office Open XML names them (ECMA-376, ST_NumberFormat).</summary>
internal static class Numerals
{
    // Thai lists leave out ฃ and ฅ.
    private const string thaiLetters = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private static readonly (int Value, string Sign)[] romanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, string format) =>
        format switch
        {
            "none" => "",
            "thaiNumbers" => ThaiDigits.ToThai(Plain(number)),
            "thaiLetters" => Letter(number, thaiLetters),
            "lowerLetter" => Letter(number, "abcdefghijklmnopqrstuvwxyz"),
            "upperLetter" => Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "lowerRoman" => Roman(number),
            "upperRoman" => Roman(number).ToUpperInvariant(),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => Plain(number),
        };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Past the alphabet the letter is doubled, tripled and so on.
    private static string Letter(int number, string alphabet) =>
        number is < 1 or > 500 ? Plain(number) : new string(alphabet[(number - 1) % alphabet.Length], 1 + (number - 1) / alphabet.Length);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var written = new StringBuilder();
        foreach (var (value, sign) in romanSigns)
        {
            for (; number >= value; number -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}
