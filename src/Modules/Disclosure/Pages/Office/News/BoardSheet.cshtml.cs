using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.News.Notices;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office.News;

/// <summary>A post as a sheet for the notice board, to be printed here or fetched as Word or PDF.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class BoardSheetModel(AppDb db, NewsDesk desk, PublicLinks links, PdfPrinter printer, TimeProvider clock) : NewsPage(db, desk)
{
    public PrintedPaper Paper { get; private set; } = null!;

    public bool PrintsPdf => printer.IsReady;

    public string? Refusal { get; private set; }

    /// <summary>Whether the code leads to something yet.</summary>
    public bool IsOpen => Post.State == NewsState.Published && !Post.Waits(clock.GetUtcNow());

    public string Html => HtmlWriter.Write(Paper.Page, _ => Url.Content($"~/{Root}/news/board-sheet/{Post.Id}?handler=code"));

    private string Address => links.Whole(NewsAddress.Of(Post.Id));

    public void OnGet() => Load();

    public Task<IActionResult> OnGetFile(string? format, CancellationToken cancel)
    {
        Load();
        return Paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);
    }

    /// <summary>The code alone.</summary>
    public IActionResult OnGetCode() => File(QrPicture.Png(Address), "image/png");

    private void Load()
    {
        Lead("แผ่นปิดประกาศ", ("ข่าวและกิจกรรม", All), (Post.Title, $"{All}/{Post.Id}"));
        Paper = NoticeSheet.Of(Post, Db.Visit.Agency!.Name, Post.ShownAt is { } shown && shown <= clock.GetUtcNow() ? ThaiClock.DayOf(shown) : null, Address);
    }
}
