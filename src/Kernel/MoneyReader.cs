using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Kernel;

/// <summary>Reads an amount as people write it.</summary>
internal static class MoneyReader
{
    // Enough for every long with its commas, sign and words.
    private const int longest = 64;

    public static bool TryRead(string text, out Money money)
    {
        money = default;
        var bare = text.Trim();
        if (bare.Length > longest)
        {
            return false;
        }

        bare = ThaiDigits.ToArabic(bare);
        var isNegative = bare.StartsWith('-') || bare.StartsWith('−');
        bare = WithoutUnit(isNegative ? bare[1..].TrimStart() : bare);
        var dot = bare.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? bare : bare[..dot];
        var fraction = dot < 0 ? "" : bare[(dot + 1)..];
        if (!IsGrouped(whole) || (dot >= 0 && fraction.Length is not (1 or 2)) || !fraction.All(char.IsAsciiDigit))
        {
            return false;
        }

        return TrySum((isNegative ? "-" : "") + whole.Replace(",", "") + fraction.PadRight(2, '0'), out money);
    }

    private static bool TrySum(string satang, out Money money)
    {
        var fits = long.TryParse(satang, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount);
        money = new Money(amount);
        return fits;
    }

    private static string WithoutUnit(string text)
    {
        var bare = text.StartsWith('฿') ? text[1..].TrimStart() : text;
        foreach (var unit in new[] { "บาทถ้วน", "บาท", ".-" })
        {
            if (bare.EndsWith(unit, StringComparison.Ordinal))
            {
                return bare[..^unit.Length].TrimEnd();
            }
        }

        return bare;
    }

    private static bool IsGrouped(string whole)
    {
        var groups = whole.Split(',');
        return groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }
}
