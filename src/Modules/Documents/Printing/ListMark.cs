using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>What stands before a list's paragraph, taken apart: <c>(๑)</c> is the number 1 in Thai digits within brackets.</summary>
/// <param name="Format">How Word counts it; <c>bullet</c> and <c>none</c> do not count.</param>
/// <param name="Pattern">What Word prints, with <c>%1</c> for the number.</param>
/// <param name="Number">The number itself; 0 where it does not count.</param>
internal sealed partial record ListMark(W.NumberFormatValues Format, string Pattern, int Number)
{
    // The order Thai lists count in; ฃ and ฅ are out of use.
    private const string letters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    public bool Counts => Number > 0;

    public static ListMark Read(string mark)
    {
        var match = Shape().Match(mark);
        if (!match.Success)
        {
            return Literal(mark);
        }

        var number = match.Groups["number"].Value;
        var pattern = match.Groups["before"].Value + "%1" + match.Groups["after"].Value;
        if (number[0] >= 'ก' && number[0] <= 'ฮ')
        {
            return new ListMark(W.NumberFormatValues.ThaiLetters, pattern, letters.IndexOf(number[0], StringComparison.Ordinal) + 1);
        }

        var format = ThaiDigits.IsThai(number[0]) ? W.NumberFormatValues.ThaiNumbers : W.NumberFormatValues.Decimal;
        return new ListMark(format, pattern, int.Parse(ThaiDigits.ToArabic(number), CultureInfo.InvariantCulture));
    }

    private static ListMark Literal(string mark)
    {
        var printable = Ink.Printable(mark).Replace("%", "", StringComparison.Ordinal);
        // LibreOffice cuts a bullet down to its first character, but prints the words of a list without numbers whole.
        var format = printable.Length == 1 ? W.NumberFormatValues.Bullet : W.NumberFormatValues.None;
        return new ListMark(format, printable, 0);
    }

    [GeneratedRegex(
        "^(?<before>[(]?)(?<number>[๑-๙][๐-๙]{0,3}|[1-9][0-9]{0,3}|[กขคงจ-รลว-ฮ])(?<after>[.)]{0,2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Shape();
}
