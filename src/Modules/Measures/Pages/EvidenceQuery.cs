using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Pages;

/// <summary>Which evidence of a year is asked for, and in which order.</summary>
internal sealed record EvidenceQuery(FiscalYear Year, string? Text = null, EvidenceSource? Source = null, Guid? Work = null, string? Show = null, string? Sort = null)
{
    /// <summary>What stands for evidence that bears out nothing.</summary>
    public const string Unused = "unused";

    /// <summary>What stands for links that cannot be opened.</summary>
    public const string Broken = "broken";

    /// <summary>What stands for evidence that was removed.</summary>
    public const string Removed = "removed";

    /// <summary>The pieces, in their order.</summary>
    public IQueryable<EvidenceRow> In(AppDb db) =>
        Ordered(Among(db, db.Set<Evidence>().AsNoTracking().Where(piece => piece.Year == Year && (Show == Removed ? piece.RemovedAt != null : piece.RemovedAt == null))))
            .Select(piece => new EvidenceRow(
                piece,
                piece.Uses.Where(use => use.EndedAt == null).Select(use => use.WorkId).ToList(),
                db.Set<LinkWatch>().Where(watch => watch.EvidenceId == piece.Id).Select(watch => watch.Outcome).FirstOrDefault(),
                db.Set<LinkWatch>().Where(watch => watch.EvidenceId == piece.Id).Select(watch => watch.CheckedAt).FirstOrDefault(),
                db.Set<LinkWatch>().Any(watch => watch.EvidenceId == piece.Id)
            ));

    /// <summary>Those of the pieces that are asked for.</summary>
    public IQueryable<Evidence> Among(AppDb db, IQueryable<Evidence> pieces)
    {
        if (Text is { Length: > 0 } text)
        {
            pieces = pieces.Where(piece =>
                piece.Caption.Contains(text) || piece.Place!.Contains(text) || piece.People!.Contains(text) || piece.Link!.Contains(text)
                || db.Set<StoredFile>().Any(file => file.Id == piece.FileId && file.Name.Contains(text)));
        }

        pieces = Source is { } source ? pieces.Where(piece => piece.Source == source) : pieces;
        pieces = Work is { } work ? pieces.Where(piece => piece.Uses.Any(use => use.WorkId == work && use.EndedAt == null)) : pieces;
        return Show switch
        {
            Unused => pieces.Where(piece => !piece.IsOfYear && !piece.Uses.Any(use => use.EndedAt == null)),
            Broken => pieces.Where(piece => db.Set<LinkWatch>().Any(watch =>
                watch.EvidenceId == piece.Id && watch.Outcome != null && watch.Outcome != LinkOutcome.Reached && watch.Outcome != LinkOutcome.Offline)),
            _ => pieces,
        };
    }

    // What has no day stands last, whichever way.
    private IOrderedQueryable<Evidence> Ordered(IQueryable<Evidence> pieces) =>
        Sort switch
        {
            "on" => pieces.OrderBy(piece => piece.HappenedOn == null).ThenBy(piece => piece.HappenedOn).ThenBy(piece => piece.AddedAt).ThenBy(piece => piece.Id),
            "added" => pieces.OrderBy(piece => piece.AddedAt).ThenBy(piece => piece.Id),
            "-added" => pieces.OrderByDescending(piece => piece.AddedAt).ThenBy(piece => piece.Id),
            "caption" => pieces.OrderBy(piece => piece.Caption).ThenBy(piece => piece.Id),
            "-caption" => pieces.OrderByDescending(piece => piece.Caption).ThenBy(piece => piece.Id),
            _ => pieces.OrderBy(piece => piece.HappenedOn == null).ThenByDescending(piece => piece.HappenedOn).ThenByDescending(piece => piece.AddedAt).ThenBy(piece => piece.Id),
        };
}
