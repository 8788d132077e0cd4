using System.Security.Cryptography;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Papers;
using Sujarit.Platform.Access;

namespace Sujarit.Measures.Plans;

/// <summary>The year's plan on paper: to be read, fetched and published.</summary>
/// <param name="Year">The year planned for.</param>
/// <param name="Page">The paper.</param>
internal sealed record PlanPrint(FiscalYear Year, Document Page)
{
    public static PlanPrint Of(PlannedYear plan, AgencyCard? agency) => new(plan.Year, PlanPaper.Print(plan, agency));

    /// <summary>What the files are called, without their ending.</summary>
    public string FileName => $"มาตรการส่งเสริมคุณธรรม-{Year}";

    /// <summary>The Word file.</summary>
    public byte[] Docx()
    {
        using var docx = new MemoryStream();
        new DocxWriter().Write(Page, docx);
        return docx.ToArray();
    }

    /// <summary>The PDF file.</summary>
    /// <exception cref="RuleBrokenException">There is no LibreOffice, or it needs too long.</exception>
    public async Task<byte[]> Pdf(PdfPrinter printer, CancellationToken cancel)
    {
        using var docx = new MemoryStream(Docx(), writable: false);
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf, cancel);
        return pdf.ToArray();
    }

    /// <summary>The fingerprint of what the paper says: that of its page, which is the same for the same plan.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(HtmlWriter.Write(Page))));
}
