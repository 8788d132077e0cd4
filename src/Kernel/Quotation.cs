using Sujarit.Kernel.Thai;

namespace Sujarit.Kernel;

/// <summary>What somebody gave, as a message may show it: clean, on one line and short.</summary>
internal static class Quotation
{
    private const int longest = 60;

    public static string Of(string text)
    {
        var shown = ThaiText.Clean(text.Length > 4 * longest ? text[..(4 * longest)] : text).ReplaceLineEndings(" ").Trim();
        return shown.Length <= longest ? shown : ThaiText.Clean(shown[..longest]) + "…";
    }
}
