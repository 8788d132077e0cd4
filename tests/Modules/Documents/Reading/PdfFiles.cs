using System.Globalization;
using System.Text;

namespace Sujarit.Modules.Documents.Reading;

/// <summary>PDF files of one page, written out object by object, in a font whose codes are Latin letters that mean Thai ones.</summary>
internal static class PdfFiles
{
    private const string letters = "กขคงจฉชซญดตถทนบปผพฟมยรลวสหอะาิีุูเแโใไ่้ำ ";

    /// <summary>A file with a structure: kids are structure elements whose numbers refer to marks of the content.</summary>
    public static byte[] Tagged(string content, string structure) =>
        Make(content, $"/StructTreeRoot <</Type/StructTreeRoot/K [{structure}]>> /MarkInfo<</Marked true>>");

    public static byte[] Plain(string content) => Make(content, "");

    /// <summary>An operator that draws the text.</summary>
    public static string Show(string text) => $"<{string.Concat(text.Select(letter => (letters.IndexOf(letter) + 1).ToString("X2", CultureInfo.InvariantCulture)))}> Tj";

    /// <summary>A mark of the content with text drawn at a place.</summary>
    public static string Mark(int number, int x, int y, string drawing) => $"/Span<</MCID {number}>>BDC BT /F1 10 Tf {x} {y} Td {drawing} ET EMC\n";

    /// <summary>A structure element of the first page.</summary>
    public static string Element(string role, string kids, string attributes = "") => $"<</S/{role}/Pg 3 0 R/K [{kids}]{attributes}>> ";

    private static byte[] Make(string content, string catalogue)
    {
        var map = string.Concat(letters.Select((letter, index) => $"<{index + 1:X2}> <{(int)letter:X4}>\n"));
        string[] objects =
        [
            $"<</Type/Catalog/Pages 2 0 R {catalogue}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>",
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            Stream(content),
            $"<</Type/Font/Subtype/TrueType/BaseFont/Helvetica/FirstChar 1/Widths[{string.Concat(Enumerable.Repeat("500 ", letters.Length))}]/ToUnicode 6 0 R>>",
            Stream($"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{letters.Length} beginbfchar\n{map}endbfchar\n"),
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var index = 0; index < objects.Length; index++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer <</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";
}
