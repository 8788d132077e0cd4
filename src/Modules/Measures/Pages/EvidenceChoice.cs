using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

/// <summary>The evidence of a year to choose from on a form.</summary>
internal static class EvidenceChoice
{
    private const int offered = 20;

    /// <summary>The latest pieces with these words, behind those that are chosen already. One query, or two.</summary>
    /// <param name="db">The database.</param>
    /// <param name="year">The year they are evidence of.</param>
    /// <param name="text">What is looked for; null for the latest.</param>
    /// <param name="chosen">Pieces that stay on the form, found or not.</param>
    /// <param name="without">Pieces that are attached already.</param>
    public static async Task<IReadOnlyList<SelectListItem>> Of(AppDb db, FiscalYear year, string? text, IReadOnlyCollection<Guid> chosen, IEnumerable<Evidence>? without = null)
    {
        var attached = without?.Select(piece => piece.Id).ToList() ?? [];
        var open = db.Set<Evidence>().AsNoTracking().Where(piece => piece.Year == year && piece.RemovedAt == null && !attached.Contains(piece.Id));
        var kept = chosen.Count == 0 ? [] : await open.Where(piece => chosen.Contains(piece.Id)).ToListAsync();
        var found = await new EvidenceQuery(year, text).Among(db, open).OrderByDescending(piece => piece.AddedAt).Take(offered).ToListAsync();
        return [.. kept.Concat(found).DistinctBy(piece => piece.Id).Select(piece => new SelectListItem(Name(piece), piece.Id.ToString()))];
    }

    private static string Name(Evidence piece) =>
        (piece.Caption.Length > 0 ? piece.Caption : piece.Link ?? "") + (piece.HappenedOn is { } on ? $" ({ThaiDate.Brief(on, fullYear: true)})" : "");
}
