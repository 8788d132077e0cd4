namespace Sujarit.Kernel.Thai;

/// <summary>A text that is a date and nothing else.</summary>
internal static class WholeDate
{
    private static readonly string[] leads =
    [
        "ณ", "เมื่อ", "ตั้งแต่", "ระหว่าง", "ภายใน", "ประจำ", "ตลอด", "วันที่", "เดือน",
        "วันจันทร์ที่", "วันอังคารที่", "วันพุธที่", "วันพฤหัสบดีที่", "วันศุกร์ที่", "วันเสาร์ที่", "วันอาทิตย์ที่",
    ];

    // No date is longer, however it is written.
    private const int longest = 128;

    public static bool TryRead(string text, out ThaiDateSpan span)
    {
        span = default;
        if (text.Trim().Length > longest)
        {
            return false;
        }

        var bare = WithoutLeads(ThaiText.Clean(text).Trim().TrimEnd('.'));
        if (bare.Length > 0)
        {
            var (found, end) = DateScanner.At(bare, 0);
            if (found is { } whole && end == bare.Length)
            {
                span = whole;
                return true;
            }
        }

        return TryReadYear(bare, out span);
    }

    private static string WithoutLeads(string text)
    {
        var lead = leads.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal));
        return lead is null ? text : WithoutLeads(text[lead.Length..].TrimStart());
    }

    private static bool TryReadYear(string text, out ThaiDateSpan span)
    {
        var found = YearScanner.Find(text).FirstOrDefault();
        if (found.Length == 0 || found.Length != text.Length)
        {
            span = default;
            return false;
        }

        var year = found.BuddhistYear - ThaiYears.Offset;
        var fiscal = new FiscalYear(found.BuddhistYear);
        span = found.IsFiscalYear
            ? new ThaiDateSpan(fiscal.FirstDay, fiscal.LastDay, DatePrecision.FiscalYear)
            : new ThaiDateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);
        return true;
    }
}
