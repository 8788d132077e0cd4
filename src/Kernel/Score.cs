using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Kernel;

/// <summary>A score from 0 to 100, kept as exactly as it was computed or read.</summary>
public readonly record struct Score : IComparable<Score>
{
    private const decimal highest = 100;
    private const int longestText = 32;

    /// <summary>A score of this value.</summary>
    /// <param name="value">From 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–100.</exception>
    public Score(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest);
        Value = value;
    }

    /// <summary>The exact value, 0–100.</summary>
    public decimal Value { get; }

    /// <summary>The value to two places, half away from zero: 84.995 is 85.00. Levels are decided on it.</summary>
    public decimal Rounded => Math.Round(Value, 2, MidpointRounding.AwayFromZero);

    /// <summary>Reads what <see cref="TryRead"/> reads.</summary>
    /// <exception cref="UnreadableException">The text is no such score.</exception>
    public static Score Read(string text) =>
        TryRead(text, out var score)
            ? score
            : throw new UnreadableException($"“{Quotation.Of(text)}” ไม่ใช่คะแนน กรุณาระบุตัวเลขตั้งแต่ 0 ถึง 100 เช่น 83.22");

    /// <summary>Reads digits with an optional decimal point, Thai or Arabic or both (<c>๘๓.๒๒</c>), from 0 to 100; blanks around them do not count.</summary>
    public static bool TryRead(string text, out Score score)
    {
        score = default;
        var bare = text.Trim();
        if (bare.Length is 0 or > longestText || !ThaiLetters.IsDigit(bare[0]) || !ThaiLetters.IsDigit(bare[^1]))
        {
            return false;
        }

        var isNumber = decimal.TryParse(
            ThaiDigits.ToArabic(bare),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        );
        if (!isNumber || value > highest)
        {
            return false;
        }

        score = new Score(value);
        return true;
    }

    /// <summary>The rounded value with two decimals, <c>83.20</c>, in the digits asked for.</summary>
    public string ToText(DigitScript script) =>
        script == DigitScript.Thai ? ThaiDigits.ToThai(ToString()) : ToString();

    /// <summary>The rounded value with two decimals in Arabic digits, <c>83.20</c>.</summary>
    public override string ToString() => Rounded.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Compares the exact values.</summary>
    public int CompareTo(Score other) => Value.CompareTo(other.Value);

    public static bool operator <(Score left, Score right) => left.Value < right.Value;

    public static bool operator >(Score left, Score right) => left.Value > right.Value;

    public static bool operator <=(Score left, Score right) => left.Value <= right.Value;

    public static bool operator >=(Score left, Score right) => left.Value >= right.Value;
}
