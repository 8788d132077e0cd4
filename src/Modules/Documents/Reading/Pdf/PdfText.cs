using System.Text;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>Texts the file itself holds: UTF-16 or UTF-8 with a mark at the start, else Latin (ISO 32000-1, 7.9.2.2).</summary>
internal static class PdfText
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, .. var wide] => Encoding.BigEndianUnicode.GetString(wide),
            [0xFF, 0xFE, .. var wide] => Encoding.Unicode.GetString(wide),
            [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
            _ => Encoding.Latin1.GetString(bytes),
        };
}
