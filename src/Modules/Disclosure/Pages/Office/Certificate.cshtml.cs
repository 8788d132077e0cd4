using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Sealing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>The certificate of an item for a time, such as that of an appeal: on the page, as Word, PDF and JSON. It names who published.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class CertificateModel(AppDb db, ItemDesk desk, CertificateDesk certificates, PublicLinks links, Digits digits, PdfPrinter printer) : ItemPage(db, desk)
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "ตั้งแต่วันที่")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "ถึงวันที่")]
    public DateOnly? Until { get; set; }

    /// <summary>Null where nothing was public in that time.</summary>
    public Certificate? Certificate { get; private set; }

    public bool PrintsPdf => printer.IsReady;

    /// <summary>Why there is no certificate, or no PDF of it; null where there is.</summary>
    public string? Refusal { get; private set; }

    private string Address => links.Whole(PublicAddress.Below(Book.Year, Item.Code) + Public.Ita.CertificateModel.Ending);

    public Task OnGet(CancellationToken cancel) => Load(cancel);

    public async Task<IActionResult> OnGetFile(string? format, CancellationToken cancel)
    {
        await Load(cancel);
        if (Certificate is not { IsPaper: true } certificate)
        {
            return Page();
        }

        var paper = CertificatePaper.Of(certificate, Address, digits);
        return format == "json"
            ? File(JsonSerializer.SerializeToUtf8Bytes(certificate, AnswerJson.Options), "application/json", $"{paper.Name}.json")
            : await paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);
    }

    /// <summary>Where the same is fetched as a file.</summary>
    public string FileOf(string format) =>
        Url.Content($"~/{Root}/certificate/{Path}?handler=file&format={format}{(From is { } from ? $"&from={from:yyyy-MM-dd}" : "")}{(Until is { } until ? $"&until={until:yyyy-MM-dd}" : "")}");

    private async Task Load(CancellationToken cancel)
    {
        Lead("หนังสือรับรองการเผยแพร่", ($"ข้อ {Item.Code}", $"/item/{Path}"));
        if (!ModelState.IsValid)
        {
            return;
        }

        try
        {
            Certificate = await certificates.Of(Book.Year, Item, From, Until, tellsWho: true, cancel);
        }
        catch (RuleBrokenException broken)
        {
            Refusal = broken.Message;
        }
    }
}
