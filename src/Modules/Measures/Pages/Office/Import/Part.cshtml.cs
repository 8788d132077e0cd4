using Microsoft.AspNetCore.Mvc;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
internal sealed class PartPage(AppDb db) : DraftedPage(db), IFormPage
{
    private const int pageSize = 5;

    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "measures";

    [BindProperty(SupportsGet = true, Name = "at")]
    public int From { get; set; }

    [BindProperty]
    public List<EntryForm> Rows { get; set; } = [];

    public DraftList Shown => DraftList.Read(List);

    public int Total => Shown.Count(Report);

    public async Task<IActionResult> OnGet()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        Name();
        From = Math.Clamp(From / pageSize * pageSize, 0, Math.Max(0, (Total - 1) / pageSize * pageSize));
        Rows = [.. Shown.Entries(Report).Skip(From).Take(pageSize)];
        return Page();
    }

    public async Task<IActionResult> OnPost(string? next)
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        await Save(Shown.Give(Report, Rows));
        return next switch
        {
            "on" => Go($"/import/part/{Id}?list={Shown.Code}&at={From + pageSize}", "เก็บสิ่งที่แก้ไว้แล้ว"),
            "more" => await More(),
            _ => Go($"/import/draft/{Id}", "เก็บสิ่งที่แก้ไว้แล้ว"),
        };
    }

    public async Task Load()
    {
        await Open(again: true);
        Name();
    }

    /// <summary>What is doubtful about an entry.</summary>
    public IReadOnlyList<Finding> DoubtsOf(EntryForm row) => Doubts.Of(Shown.Code, row.At);

    public bool IsLast => From + pageSize >= Total;

    /// <summary>The pages of the list, by where they begin.</summary>
    public IEnumerable<(int From, int Number)> Pages => Enumerable.Range(0, Math.Max(1, (Total + pageSize - 1) / pageSize)).Select(page => (page * pageSize, page + 1));

    private async Task<IActionResult> More()
    {
        Version = Draft!.Version;
        await Save(Shown.WithOneMore(Draft.Read()));
        return Go($"/import/part/{Id}?list={Shown.Code}&at={Total}", "เพิ่มรายการว่างแล้ว โปรดกรอก");
    }

    private void Name() => Lead(Shown.Title, null, ("นำเข้ารายงาน", "/import"), ("ตรวจรายงาน", $"/import/draft/{Id}"));
}
