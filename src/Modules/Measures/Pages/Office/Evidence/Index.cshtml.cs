using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Ui;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class EvidencePage(AppDb db, YearShelf years) : OfficePage(db.Visit)
{
    private const int pageSize = 30;
    private Dictionary<Guid, StoredFile> files = [];
    private Dictionary<Guid, string> names = [];

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public EvidenceSource? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Work { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Works { get; private set; } = [];

    public Paged<EvidenceRow> Pieces { get; private set; } = new([], 1, pageSize, 0);

    public bool IsFiltered => Source is not null || Work is not null || !string.IsNullOrEmpty(Text) || !string.IsNullOrEmpty(Show);

    public bool MayAdd => db.Visit.May(MeasuresPermission.Report);

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Years = await years.Years();
        Shown = Year ?? Years.FirstOrDefault(year => year <= years.Now, years.Now);
        Lead("หลักฐาน", Shown);
        var works = await db.Set<Work>().AsNoTracking().Where(work => work.Year == Shown).ToListAsync();
        names = works.ToDictionary(work => work.Id, WorkTitle.Of);
        Works = [new("ทั้งหมด", ""), .. WorkTitle.Choices(works)];
        Pieces = await Paged.Of(new EvidenceQuery(Shown, Text, Source, Work, Show, Sort).In(db), page, pageSize);
        files = await EvidenceFiles.Of(db, Pieces.Rows.Select(row => row.Piece));
    }

    /// <summary>The kept file of a piece; null for a link.</summary>
    public StoredFile? FileOf(EvidenceRow row) => row.Piece.FileId is { } id ? files.GetValueOrDefault(id) : null;

    /// <summary>The names of the works it bears out.</summary>
    public IReadOnlyList<(Guid Id, string Name)> WorksOf(EvidenceRow row) => [.. row.Works.Distinct().Where(names.ContainsKey).Select(id => (id, names[id]))];
}
