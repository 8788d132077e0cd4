using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Ui;

/// <summary>Writes numbers and dates for the screen, in Thai or Arabic digits as the agency has chosen; without an agency, in Arabic ones.</summary>
public sealed class Digits(Visit visit)
{
    /// <summary>The digits in use.</summary>
    public DigitScript Script => visit.Agency is { ThaiDigits: true } ? DigitScript.Thai : DigitScript.Arabic;

    /// <summary>A text with its digits changed, its letters left alone.</summary>
    public string Of(string text) => Script == DigitScript.Thai ? ThaiDigits.ToThai(text) : ThaiDigits.ToArabic(text);

    /// <summary>A whole number, <c>1,234</c>.</summary>
    public string Of(long number) => Of(number.ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>A number with two decimals, <c>1,234.50</c>.</summary>
    public string Of(decimal number) => Of(number.ToString("#,##0.00", CultureInfo.InvariantCulture));

    /// <summary>A score with two decimals, <c>83.20</c>.</summary>
    public string Of(Score score) => score.ToText(Script);

    /// <summary>An amount in baht with two decimals, without the word บาท.</summary>
    public string Of(Money money) => money.ToText(Script);

    /// <summary>The year of พ.ศ.</summary>
    public string Of(FiscalYear year) => Of(year.ToString());

    /// <summary>The day as a list shows it, <c>12 ก.พ. 2567</c>.</summary>
    public string Day(DateOnly day) => ThaiDate.Brief(day, Script, fullYear: true);

    /// <summary>The day as a sentence says it, <c>12 กุมภาพันธ์ 2567</c>.</summary>
    public string FullDay(DateOnly day) => ThaiDate.Full(day, Script);

    /// <summary>A period as a sentence says it, <c>4-5 มีนาคม 2567</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public string Period(DateOnly first, DateOnly last) => ThaiDate.Range(first, last, Script);

    /// <summary>The instant as the clock on a Thai wall shows it, <c>12 ก.พ. 2567 14.05 น.</c></summary>
    public string Moment(DateTimeOffset instant) => ThaiDate.Moment(instant, Script);
}
