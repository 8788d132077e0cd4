using System.IO.Compression;
using System.Text.RegularExpressions;
using Sujarit.Kernel;

namespace Sujarit.Documents.Pdf;

/// <summary>
/// A copy of a Word file for LibreOffice, which knows no Thai digits in lists and page numbers: they are counted in full-width digits
/// there, and the macro in Profile/Printing.xba makes Thai ones of those.
/// </summary>
internal static partial class CountableDocx
{
    private static readonly string[] counting = ["word/document.xml", "word/numbering.xml"];

    public static async Task Copy(Stream docx, string path, CancellationToken cancellation)
    {
        await using (var file = File.Create(path))
        {
            await docx.CopyToAsync(file, cancellation);
        }

        try
        {
            using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
            var parts = counting.Select(zip.GetEntry).ToList();
            _ = parts[0] ?? throw new InvalidDataException("There is no main part.");
            parts.OfType<ZipArchiveEntry>().ToList().ForEach(Mark);
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableException("ไฟล์นี้ไม่ใช่ไฟล์ Word (DOCX) หรือไฟล์เสีย จึงทำเป็น PDF ไม่ได้", cause);
        }
    }

    private static void Mark(ZipArchiveEntry part)
    {
        using var content = part.Open();
        using var reader = new StreamReader(content, leaveOpen: true);
        var text = reader.ReadToEnd();
        var marked = ThaiNumbers().Replace(text, "${before}decimalFullWidth");
        if (string.Equals(marked, text, StringComparison.Ordinal))
        {
            return;
        }

        content.SetLength(0);
        using var writer = new StreamWriter(content, leaveOpen: true);
        writer.Write(marked);
    }

    [GeneratedRegex(
        "(?<before><w:(numFmt|pgNumType)\\b[^>]*\")thaiNumbers(?=\")",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex ThaiNumbers();
}
