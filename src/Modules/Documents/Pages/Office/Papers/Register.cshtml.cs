using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>The register as it is printed, by number.</summary>
[Needs(DocumentsPermission.ReadPapers)]
internal sealed class RegisterPage(AppDb db) : OfficePage(db.Visit)
{
    private const string docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The most rows that are printed at once.</summary>
    public const int Most = 1_000;

    [BindProperty(SupportsGet = true, Name = "")]
    public RegisterQuery Query { get; set; } = new();

    public string Html { get; private set; } = "";

    public bool HasMore { get; private set; }

    public async Task OnGet()
    {
        Lead("ทะเบียนเอกสาร", ("เอกสารราชการ", "/papers"));
        Html = HtmlWriter.Write(await Printed());
    }

    public async Task<IActionResult> OnGetDocx()
    {
        using var docx = new MemoryStream();
        new DocxWriter(Lettering.AsLargeAsThSarabun).Write(await Printed(), docx);
        return File(docx.ToArray(), docxType, "ทะเบียนเอกสาร.docx");
    }

    private async Task<Document> Printed()
    {
        Query.Sort ??= "number";
        var rows = await Query.Rows(db, numberedOnly: true).Take(Most + 1).ToListAsync();
        HasMore = rows.Count > Most;
        var title = $"ทะเบียน{(Query.Kind is { } kind ? PaperWords.Of(kind) : "เอกสาร")}{(Query.Year is { } year ? $" พ.ศ. {year}" : "")}";
        return RegisterSheet.Paper(db.Visit.Agency!.Name, title, rows.Take(Most));
    }
}
