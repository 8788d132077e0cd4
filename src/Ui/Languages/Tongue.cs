using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Ui.Languages;

/// <summary>Says the words around what the agency writes in the language of the call. The Thai words are the key; dates and numbers go with the language.</summary>
public sealed class Tongue(PublicWords words, Digits digits)
{
    private const int yearsBetween = 543;

    private static readonly string[] malayMonths =
        ["Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"];

    /// <summary>The language of the call.</summary>
    public Language Language { get; private set; } = Language.Thai;

    /// <summary>Whether the call is in Thai.</summary>
    public bool IsThai => Language == Language.Thai;

    /// <summary>What <c>lang</c> says of Thai content within the page: nothing on a Thai page.</summary>
    public string? OfContent => IsThai ? null : Language.Thai.Code;

    /// <summary>The words in the language of the call.</summary>
    public string this[string thai] => IsThai ? thai : words.In(Language, thai);

    /// <summary>The words in the language of the call, with values in their places.</summary>
    public string this[string thai, params object[] values] => string.Format(CultureInfo.InvariantCulture, this[thai], values);

    /// <summary>The call is in this language.</summary>
    public void Speak(Language language) => Language = language;

    /// <summary>A whole number.</summary>
    public string Number(long number) => IsThai ? digits.Of(number) : number.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A number with two decimals, <c>1,234.50</c>.</summary>
    public string Number(decimal number) => IsThai ? digits.Of(number) : number.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A telephone number; the word before an extension is said in the language.</summary>
    public string Telephone(string written) => IsThai ? digits.Of(written) : Digits(written).Replace("ต่อ", this["ต่อ"], StringComparison.Ordinal);

    /// <summary>A text whose digits go with the language.</summary>
    public string Digits(string text) => IsThai ? digits.Of(text) : Sujarit.Kernel.Thai.ThaiDigits.ToArabic(text);

    /// <summary>A year of the government, such as ปีงบประมาณ พ.ศ. 2567 or Fiscal year 2024 (B.E. 2567).</summary>
    public string Year(FiscalYear year) =>
        IsThai
            ? $"ปีงบประมาณ พ.ศ. {digits.Of(year)}"
            : $"{(Language == Language.Malay ? "Tahun fiskal" : "Fiscal year")} {(year.BuddhistYear - yearsBetween).ToString(CultureInfo.InvariantCulture)} (B.E. {year})";

    /// <summary>A day, such as 12 ก.พ. 2567 or 12 February 2024.</summary>
    public string Day(DateOnly day) =>
        IsThai ? digits.Day(day)
        : Language == Language.Malay ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {malayMonths[day.Month - 1]} {day.Year}")
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant as the clock on a Thai wall shows it.</summary>
    public string Moment(DateTimeOffset instant) =>
        IsThai ? digits.Moment(instant) : $"{Day(ThaiClock.DayOf(instant))}, {ThaiClock.TimeOf(instant).ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
