using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>PDF files: by their structure where they have one, else by what the PDF tools of the machine make of their pages.</summary>
internal static class PdfFile
{
    // Held in memory as a whole; a larger file is mostly pictures.
    private const long largestTagged = 60L * 1024 * 1024;

    public static Document Read(string path, Quota quota)
    {
        if (new FileInfo(path).Length <= largestTagged && TryReadTagged(path, quota) is { } tagged)
        {
            return tagged;
        }

        var document = LaidOutText.Read(PdfTool.Text(path, quota.Limits), quota);
        return document.Blocks.Count > 0
            ? document
            : throw new UnreadableException("ไฟล์ PDF นี้เป็นภาพสแกน ไม่มีข้อความให้อ่าน โปรดใช้ไฟล์ต้นฉบับ (.docx .xlsx) หรือ PDF ที่บันทึกจากโปรแกรมโดยตรง", new NoTextException());
    }

    private static Document? TryReadTagged(string path, Quota quota)
    {
        try
        {
            return TaggedPdf.TryRead(File.ReadAllBytes(path), quota.Anew());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
