using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sujarit.Modules.Documents.Reading;

namespace Sujarit.Modules.Hostile;

/// <summary>Files made to break a reader. Each writes itself to the given path, the large ones piece by piece.</summary>
internal static class HostileFiles
{
    private const string word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string excel = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    public static void WordBomb(string path) => Word(path, "<w:r/>" + new string(' ', 60_000), 5_000);

    public static void ExcelBomb(string path) => Excel(path, _ => "<row/>" + new string(' ', 60_000), 5_000);

    public static void MillionRows(string path) =>
        Excel(
            path,
            row =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row * 7919 % 1_000_003}</v></c><c r=\"B{row}\" t=\"inlineStr\"><is><t>รายการที่ {row * 31 % 99_991}</t></is></c></row>"
                ),
            1_000_000
        );

    public static void NestedWordTables(string path, int depth) => Word(path, "<w:tbl><w:tr><w:tc>", depth);

    public static void OneEndlessAttribute(string path) => Word(path, "", 0, "<w:p w:rsidR=\"" + Noise(20_000_000) + "\"/>");

    public static void EndlessNames(string path)
    {
        var names = new StringBuilder();
        for (var index = 0; index < 100_000; index++)
        {
            names.Append(CultureInfo.InvariantCulture, $"<n{index * 7919}/>");
        }

        Word(path, "", 0, names.ToString());
    }

    public static void ExternalEntity(string path) =>
        Document(path, $"<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document {word}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

    public static void BillionLaughs(string path)
    {
        var entities = string.Concat(
            Enumerable.Range(1, 9).Select(level => $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">")
        );
        Document(path, $"<!DOCTYPE w:document [<!ENTITY l0 \"ha\">{entities}]><w:document {word}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>");
    }

    public static void Macro(string path) =>
        File.WriteAllBytes(
            path,
            WordFiles.Zip(
                ("_rels/.rels", WordFiles.Relations("", ("officeDocument", "word/document.xml"))),
                ("[Content_Types].xml", "<Types/>"),
                ("word/document.xml", $"<w:document {word}><w:body><w:p><w:r><w:t>มีแมโคร</w:t></w:r></w:p></w:body></w:document>"),
                ("word/vbaProject.bin", "Sub AutoOpen()")
            )
        );

    public static void NamesThatClimb(string path) =>
        File.WriteAllBytes(
            path,
            WordFiles.Zip(
                ("../../climbed.txt", "x"),
                ("_rels/.rels", WordFiles.Relations("", ("officeDocument", "../../../word/document.xml"))),
                ("word/document.xml", $"<w:document {word}><w:body><w:p><w:r><w:t>ปกติ</w:t></w:r></w:p></w:body></w:document>")
            )
        );

    public static void EndlessDirectory(string path) =>
        File.WriteAllBytes(path, WordFiles.Zip([.. Enumerable.Range(0, 80_000).Select(index => ($"word/part{index}.xml", ""))]));

    public static void HugeText(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        var line = string.Concat(Enumerable.Repeat("รายงานผลการดำเนินการ\t", 40));
        for (var written = 0L; written < 200L * 1024 * 1024; written += Encoding.UTF8.GetByteCount(line) + 1)
        {
            file.WriteLine(line);
        }
    }

    /// <summary>As much text as is still read, in the form that takes most memory.</summary>
    public static void LargestText(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var line = 0; line < 70_000; line++)
        {
            file.WriteLine("ก\tข\tค\tรายงานผลการดำเนินการตามมาตรการ");
        }
    }

    /// <summary>As much of a web page as is still read.</summary>
    public static void LargestHtml(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.WriteLine("<!doctype html><table>");
        for (var line = 0; line < 70_000; line++)
        {
            file.WriteLine("<tr><td style='width:10px;border:1px solid black'>ก<td>ข<td>ค<td><p class='MsoNormal'>รายงานผลการดำเนินการตามมาตรการ</p>");
        }
    }

    public static void NestedHtml(string path, string opening) => File.WriteAllText(path, new StringBuilder("<!doctype html>").Insert(15, opening, 100_000).ToString());

    public static void NestedPdf(string path) => File.WriteAllBytes(path, PdfFiles.Tagged("", new string('[', 200_000)));

    public static void PdfThatHoldsItself(string path) =>
        File.WriteAllText(path, "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R>>\nendobj\n2 0 obj\n<</Kids[2 0 R 2 0 R]>>\nendobj\n3 0 obj\n<</S/P/K[3 0 R 4 0 R]/P 3 0 R>>\nendobj\n4 0 obj\n4 0 R\nendobj\ntrailer <</Root 1 0 R>>");

    public static void PdfBomb(string path)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 600; megabyte++)
            {
                zip.Write(zeros);
            }
        }

        using var file = File.Create(path);
        file.Write(
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/StructTreeRoot <</K 5 0 R>>>>\nendobj\n2 0 obj\n<</Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Contents 4 0 R>>\nendobj\n5 0 obj\n<</S/P/Pg 3 0 R/K 0>>\nendobj\ntrailer <</Root 1 0 R>>\n4 0 obj\n<</Filter/FlateDecode>>\nstream\n"u8
        );
        file.Write(packed.ToArray());
    }

    private static string Noise(int length) => string.Create(length, 0, static (noise, _) =>
    {
        for (var index = 0; index < noise.Length; index++)
        {
            noise[index] = (char)('a' + (index * 7919L % 104_729 % 26));
        }
    });

    private static void Word(string path, string repeated, int times, string once = "")
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Write(archive, "_rels/.rels", writer => writer.Write(WordFiles.Relations("", ("officeDocument", "word/document.xml"))));
        Write(
            archive,
            "word/document.xml",
            writer =>
            {
                writer.Write($"<w:document {word}><w:body>{once}");
                for (var time = 0; time < times; time++)
                {
                    writer.Write(repeated);
                }

                writer.Write(repeated.StartsWith("<w:tbl>", StringComparison.Ordinal) ? Ends(times) : "</w:body></w:document>");
            }
        );
    }

    private static string Ends(int times) =>
        "<w:p><w:r><w:t>ลึก</w:t></w:r></w:p>" + new StringBuilder().Insert(0, "</w:tc></w:tr></w:tbl>", times).Append("</w:body></w:document>");

    private static void Excel(string path, Func<int, string> row, int rows)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Write(archive, "_rels/.rels", writer => writer.Write(WordFiles.Relations("", ("officeDocument", "xl/workbook.xml"))));
        Write(archive, "xl/_rels/workbook.xml.rels", writer => writer.Write(WordFiles.Relations("", ("worksheet", "worksheets/sheet1.xml"))));
        Write(
            archive,
            "xl/workbook.xml",
            writer => writer.Write($"<workbook {excel} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"ก\" r:id=\"r0\"/></sheets></workbook>")
        );
        Write(
            archive,
            "xl/worksheets/sheet1.xml",
            writer =>
            {
                writer.Write($"<worksheet {excel}><sheetData>");
                for (var number = 1; number <= rows; number++)
                {
                    writer.Write(row(number));
                }

                writer.Write("</sheetData></worksheet>");
            }
        );
    }

    private static void Document(string path, string content) =>
        File.WriteAllBytes(path, WordFiles.Zip(("_rels/.rels", WordFiles.Relations("", ("officeDocument", "word/document.xml"))), ("word/document.xml", content)));

    private static void Write(ZipArchive archive, string name, Action<StreamWriter> write)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false), 1 << 16);
        write(writer);
    }
}
