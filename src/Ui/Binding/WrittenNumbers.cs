using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Ui.Binding;

/// <summary>Numbers in Thai or Arabic digits, with commas only between thousands.</summary>
internal static class WrittenNumbers
{
    public const string NotWhole = "อ่านจำนวนไม่ได้ โปรดกรอกเป็นจำนวนเต็ม เช่น 1,234";

    // Room for every decimal with its commas; more is no number anybody typed.
    private const int longest = 48;

    public static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(Bare(text), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    public static bool TryRead(string text, out int number) =>
        int.TryParse(Bare(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    public static bool TryRead(string text, out long number) =>
        long.TryParse(Bare(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>The digits without their commas; empty, which is no number, where a comma stands elsewhere.</summary>
    private static string Bare(string text)
    {
        if (text.Length > longest)
        {
            return "";
        }

        var digits = ThaiDigits.ToArabic(text).Replace('−', '-');
        var groups = digits.Split('.')[0].TrimStart('-', '+').Split(',');
        var isGrouped = groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        var hasCommaBehindPoint = digits.LastIndexOf(',') > digits.IndexOf('.', StringComparison.Ordinal) && digits.Contains('.', StringComparison.Ordinal);
        return isGrouped && !hasCommaBehindPoint ? digits.Replace(",", "") : "";
    }
}
