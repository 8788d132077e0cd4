using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Sealing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>What was public for an item, from when to when, with the proof of it.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class CertificateModel(CertificateDesk desk, PdfPrinter printer) : PublicPage
{
    public const string Ending = "/" + Certificate.Word;

    /// <summary>Null where nothing is published yet, or the log cannot prove anything.</summary>
    public Certificate? Shown { get; private set; }

    /// <summary>Why nothing can be proved; null where it can.</summary>
    public string? Broken { get; private set; }

    public bool PrintsPdf => printer.IsReady;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await AsksItem() is { } instead)
        {
            return instead;
        }

        try
        {
            Shown = await desk.Of(Book.Year, Item, from: null, until: null, tellsWho: false, cancel);
        }
        catch (RuleBrokenException broken)
        {
            Broken = broken.Message;
        }

        return Page();
    }
}
