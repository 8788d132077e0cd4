namespace Sujarit.Documents.Reading;

/// <summary>Characters of the symbol fonts of Windows, as everyone can read them.</summary>
internal static class Symbols
{
    public static bool IsSymbolFont(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a code of a symbol font shows; codes stand at U+F000 and on or as they are.</summary>
    public static char Read(string font, int code)
    {
        var place = code & 0xFF;
        return font.Trim().ToUpperInvariant() switch
        {
            "WINGDINGS" => Wingdings(place),
            "WINGDINGS 2" => Wingdings2(place),
            "SYMBOL" => place is 0xB7 ? '•' : place is >= 0x20 and < 0x7F ? (char)place : '•',
            _ => '•',
        };
    }

    private static char Wingdings(int place) =>
        place switch
        {
            0x6F or 0x71 or 0x72 or 0xA8 => '☐',
            0x78 or 0xFD or 0xFE => '☑',
            0xFC => '✓',
            0xFB => '✗',
            0xD8 => '➢',
            0xE0 => '→',
            0x9F or 0x6C => '•',
            0x6E or 0xA7 => '▪',
            0x20 => ' ',
            _ => '•',
        };

    private static char Wingdings2(int place) =>
        place switch
        {
            0x2A or 0xA3 => '☐',
            0x51 or 0x52 or 0x53 or 0x54 => '☑',
            0x50 => '✓',
            0x4F => '✗',
            0x20 => ' ',
            _ => '•',
        };
}
