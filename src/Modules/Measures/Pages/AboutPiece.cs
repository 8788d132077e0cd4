using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

/// <summary>A page about one piece of evidence.</summary>
internal abstract class AboutPiece(AppDb db) : OfficePage(db.Visit)
{
    protected AppDb Db => db;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Evidence? Piece { get; private set; }

    /// <summary>What it is called where it stands alone.</summary>
    public string Name => Piece is null ? "" : Piece.Caption.Length > 0 ? Piece.Caption : Piece.Link ?? "ไฟล์";

    /// <summary>Whether the visitor may say what it shows: the ITA officer of any, an owner of what bears out an own work.</summary>
    public bool MayChange => Piece is not null && (MayEdit || Standing.Any(work => MayTell(work)));

    /// <summary>Whether the visitor may take it away from everything it bears out.</summary>
    protected bool MayRemove => MayChange && Standing.All(work => MayTell(work));

    private IEnumerable<Work> Standing => Piece!.Uses.Where(use => use.EndedAt is null).Select(use => use.Work!);

    /// <summary>Finds the piece with what it bears out; to be changed, or only shown.</summary>
    protected async Task<Evidence?> Open(bool toChange)
    {
        var pieces = toChange ? db.Set<Evidence>() : db.Set<Evidence>().AsNoTracking();
        return Piece = await pieces.Include(piece => piece.Uses).ThenInclude(use => use.Work)
            .Include(piece => piece.Uses).ThenInclude(use => use.Progress)
            .SingleOrDefaultAsync(piece => piece.Id == Id);
    }

    /// <summary>Why the visitor may not change it; null where nothing stands against it.</summary>
    protected IActionResult? Refused() => Piece is null ? NotFound() : MayChange ? null : Forbid();

    protected void LeadTo(string title, params IEnumerable<(string Title, string Path)> trail) =>
        Lead(title, Piece?.Year, [("หลักฐาน", $"/evidence?year={Piece?.Year}"), .. trail]);

    /// <summary>The works of the year, with those that were withdrawn.</summary>
    protected Task<List<Work>> Works(FiscalYear year) => db.Set<Work>().AsNoTracking().Where(work => work.Year == year).OrderBy(work => work.Order).ToListAsync();
}
