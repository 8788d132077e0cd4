using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.News.Spoken;

/// <summary>Times, telephone numbers and numbers as they are read out. Digits are Arabic.</summary>
internal static partial class SpokenNumbers
{
    // Longer ones are no amount but a code: nobody hears a number of that size.
    private const int longestNumber = 12;
    private const int lastHour = 24;
    private const int minutes = 60;

    public static string Of(string text)
    {
        var spoken = Time().Replace(text, Said);
        spoken = Telephone().Replace(spoken, found => Digits(found.Groups["number"].Value) + (found.Groups["last"].Success ? $" ถึง {Digits(found.Groups["last"].Value)}" : ""));
        spoken = ShortTelephone().Replace(spoken, found => Digits(found.Value));
        spoken = From().Replace(spoken, " ถึง ");
        spoken = Over().Replace(spoken, " ทับ ");
        return Number().Replace(spoken, found => Say(found.Groups["whole"].Value, found.Groups["fraction"].Value, found.Groups["baht"].Success)).Replace("%", "เปอร์เซ็นต์", StringComparison.Ordinal);
    }

    private static string Said(Match time)
    {
        var first = Clock(time.Groups["hour"].Value, time.Groups["minute"].Value);
        if (!time.Groups["lastHour"].Success)
        {
            return first ?? time.Value;
        }

        var last = Clock(time.Groups["lastHour"].Value, time.Groups["lastMinute"].Value);
        return first is null || last is null ? time.Value : $"{first} ถึง {last}";
    }

    private static string Say(string whole, string fraction, bool isBaht)
    {
        var digits = whole.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > longestNumber || (digits.Length > 1 && digits[0] == '0'))
        {
            return Digits(digits) + (fraction.Length > 0 ? $" จุด {Digits(fraction)}" : "") + (isBaht ? " บาท" : "");
        }

        var said = BahtText.Whole(ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return (isBaht, fraction) switch
        {
            (false, "") => said,
            (false, _) => $"{said}จุด{string.Concat(fraction.Select(digit => BahtText.Whole((ulong)(digit - '0'))))}",
            (true, "" or "0" or "00") => $"{said}บาท",
            _ => $"{said}บาท{BahtText.Whole(ulong.Parse(fraction.PadRight(2, '0')[..2], NumberStyles.None, CultureInfo.InvariantCulture))}สตางค์",
        };
    }

    private static string? Clock(string hour, string minute)
    {
        var (hours, rest) = (int.Parse(hour, NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(minute, NumberStyles.None, CultureInfo.InvariantCulture));
        return hours > lastHour || rest >= minutes ? null
            : $"{BahtText.Whole((ulong)hours)}นาฬิกา{(rest > 0 ? $"{BahtText.Whole((ulong)rest)}นาที" : "")}";
    }

    private static string Digits(string text) => string.Join(' ', text.Where(char.IsAsciiDigit).Select(digit => BahtText.Whole((ulong)(digit - '0'))));

    [GeneratedRegex(@"(?<![0-9.,])(?<hour>[0-9]{1,2})[.:](?<minute>[0-9]{2})(?: ?น\.)?(?: ?(?:[-–—]|ถึง|จนถึง) ?(?<lastHour>[0-9]{1,2})[.:](?<lastMinute>[0-9]{2}))? ?(?:น\.|นาฬิกา)", RegexOptions.None, 2000)]
    private static partial Regex Time();

    // Mobile numbers have ten digits, the others nine; behind a hyphen the last of a row of lines.
    [GeneratedRegex(@"(?<![0-9.,])(?<number>0[ -]?(?:[689](?:[ -]?[0-9]){8}|[0-57](?:[ -]?[0-9]){7}))(?: ?[-–] ?(?<last>[0-9]{1,2}))?(?![0-9])", RegexOptions.None, 2000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<=(?:โทร\.?|โทรศัพท์|สายด่วน|หมายเลข) ?)[0-9]{3,5}(?![0-9,.][0-9]|[0-9])", RegexOptions.None, 2000)]
    private static partial Regex ShortTelephone();

    [GeneratedRegex(@"(?<=[0-9]) ?[-–—] ?(?=[0-9])", RegexOptions.None, 2000)]
    private static partial Regex From();

    [GeneratedRegex(@"(?<=[0-9])/(?=[0-9])", RegexOptions.None, 2000)]
    private static partial Regex Over();

    [GeneratedRegex(@"(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?<fraction>[0-9]+))?(?<baht> ?บาท(?:ถ้วน)?)?", RegexOptions.None, 2000)]
    private static partial Regex Number();
}
