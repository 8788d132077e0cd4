namespace Sujarit.Documents.Reading.Text;

/// <summary>TIS-620 (มอก. 620) and the marks Windows-874 adds to it.</summary>
internal static class ThaiCodePage
{
    /// <summary>Decodes the bytes; false where they hold no Thai, or more than a few bytes that no Thai file has.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        int thai = 0, foreign = 0;
        var decoded = new char[bytes.Length];
        for (var index = 0; index < bytes.Length; index++)
        {
            decoded[index] = Decode(bytes[index]);
            thai += decoded[index] is >= '\u0E01' and <= '\u0E5B' ? 1 : 0;
            foreign += decoded[index] == '\uFFFD' ? 1 : 0;
        }

        text = new string(decoded);
        return thai > 0 && foreign * 50 <= thai;
    }

    private static char Decode(byte code) =>
        code switch
        {
            < 0x80 => (char)code,
            0x80 => '€',
            0x85 => '…',
            0x91 => '‘',
            0x92 => '’',
            0x93 => '“',
            0x94 => '”',
            0x95 => '•',
            0x96 => '–',
            0x97 => '—',
            0xA0 => '\u00A0',
            (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB) => (char)(code - 0xA0 + 0x0E00),
            _ => '\uFFFD',
        };
}
