using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Papers;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>What of the register is asked for.</summary>
internal sealed class RegisterQuery
{
    /// <summary>The calendar year in พ.ศ.; drafts are of none. Null for all.</summary>
    public int? Year { get; set; }

    public PaperKind? Kind { get; set; }

    public Guid? Office { get; set; }

    public PaperState? State { get; set; }

    public string? Search { get; set; }

    /// <summary><c>number</c> or <c>date</c>, led by a minus from the highest; else the newest first.</summary>
    public string? Sort { get; set; }

    public bool IsFiltered => Year is not null || Kind is not null || Office is not null || State is not null || Search is not null;

    /// <summary>What is asked for.</summary>
    /// <param name="db">The database.</param>
    /// <param name="numberedOnly">Whether drafts are left out, unless they are asked for: a register is of numbers.</param>
    public IQueryable<RegisterRow> Rows(AppDb db, bool numberedOnly = false)
    {
        var number = Search is null ? null : ThaiDigits.ToArabic(Search);
        var found = db.Set<Paper>().AsNoTracking()
            .Where(paper => Year == null || paper.Year == Year)
            .Where(paper => Kind == null || paper.Kind == Kind)
            .Where(paper => Office == null || paper.OfficeId == Office)
            .Where(paper => State == null ? !numberedOnly || paper.State != PaperState.Draft : paper.State == State)
            .Where(paper => Search == null || paper.Subject.Contains(Search) || paper.NumberWords!.Contains(number!) || paper.Subject.Contains(number!));
        return Ordered(found).ThenBy(paper => paper.Id)
            .Select(paper => new RegisterRow(paper.Id, paper.Kind, paper.State, paper.NumberWords, paper.IssuedOn, paper.Subject, paper.To, paper.OfficeName, paper.CheckerName == null ? paper.SignerName : paper.SignerName + ", " + paper.CheckerName, paper.WriterName, paper.CancelledWhy));
    }

    // What has no number or date yet stands last whichever way: databases do not agree on where nothing belongs.
    private IOrderedQueryable<Paper> Ordered(IQueryable<Paper> papers) =>
        Sort switch
        {
            "number" => papers.OrderBy(paper => paper.Year == null).ThenBy(paper => paper.Year).ThenBy(paper => paper.Kind).ThenBy(paper => paper.SeriesId).ThenBy(paper => paper.Number),
            "-number" => papers.OrderBy(paper => paper.Year == null).ThenByDescending(paper => paper.Year).ThenBy(paper => paper.Kind).ThenBy(paper => paper.SeriesId).ThenByDescending(paper => paper.Number),
            "date" => papers.OrderBy(paper => paper.IssuedOn == null).ThenBy(paper => paper.IssuedOn).ThenBy(paper => paper.Number),
            "-date" => papers.OrderBy(paper => paper.IssuedOn == null).ThenByDescending(paper => paper.IssuedOn).ThenByDescending(paper => paper.Number),
            _ => papers.OrderByDescending(paper => paper.BegunAt),
        };
}
