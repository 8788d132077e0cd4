using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Channels;

/// <summary>A channel as a poster with a code that leads to it, to be printed here or fetched as Word or PDF.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class PosterModel(AppDb db, PublicLinks links, Digits digits, PdfPrinter printer) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Channel Channel { get; private set; } = null!;

    public PrintedPaper Paper { get; private set; } = null!;

    public bool PrintsPdf => printer.IsReady;

    public string? Refusal { get; private set; }

    /// <summary>Where the code leads; what is not on the web leads to the page that says how to be reached.</summary>
    public string Address => Channel.Address ?? links.Whole("/contact");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<Channel>().AsNoTracking().FirstOrDefaultAsync(channel => channel.Id == Id) is not { } channel)
        {
            context.Result = NotFound();
            return;
        }

        Channel = channel;
        Paper = ChannelPoster.Of(channel, Visit.Agency!.Name, Address, digits);
        Lead("โปสเตอร์", ("ข้อมูลในเว็บไซต์", "/profile"), ("ช่องทางติดต่อ", "/profile/channels"), (channel.Title, $"/profile/channels/edit/{channel.Id}"));
        await next();
    }

    public Task<IActionResult> OnGetFile(string? format, CancellationToken cancel) => Paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);

    /// <summary>The code alone.</summary>
    public IActionResult OnGetCode() => File(QrPicture.Png(Address), "image/png");
}
