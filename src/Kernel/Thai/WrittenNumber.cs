using System.Runtime.InteropServices;

namespace Sujarit.Kernel.Thai;

/// <summary>A run of digits in a text, Thai and Arabic alike.</summary>
/// <param name="Value">Its value, right up to four digits.</param>
/// <param name="Digits">How many digits, counted up to five.</param>
/// <param name="End">Where the counted digits end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenNumber(int Value, int Digits, int End)
{
    private const int mostDigits = 5;

    private static readonly string[] counted =
    [
        "คน", "ราย", "ครั้ง", "เรื่อง", "ข้อ", "บาท", "แห่ง", "คะแนน", "เปอร์เซ็นต์", "หน่วย", "ชุด", "ฉบับ", "รายการ", "ชั่วโมง", "นาที",
        "หมู่บ้าน", "ตำบล", "หลังคาเรือน", "ครัวเรือน", "%", "น.",
    ];

    public static WrittenNumber At(string text, int index)
    {
        var value = 0;
        var end = index;
        while (end < text.Length && end - index < mostDigits && ThaiLetters.IsDigit(text[end]))
        {
            value = (value * 10) + ThaiLetters.DigitValue(text[end]);
            end++;
        }

        return new WrittenNumber(value, end - index, end);
    }

    /// <summary>Whether a short number goes on behind a dot, comma or stroke, and so is not a year; behind a full year the next point of a list begins.</summary>
    public bool GoesOn(string text) =>
        Digits < 4 && End + 1 < text.Length && text[End] is '.' or ',' or '/' or ':' && ThaiLetters.IsDigit(text[End + 1]);

    /// <summary>Whether a word behind it says what it counts: ๒๕ คน is no year. What looks like a year of our time counts nothing.</summary>
    public bool Counts(string text)
    {
        if (Digits == 4 && Value is > 2500 and < 2600)
        {
            return false;
        }

        var place = Blanks.Skip(text, End);
        return counted.Any(word => string.CompareOrdinal(text, place, word, 0, word.Length) == 0);
    }
}
