using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Contracts;

/// <summary>What stands in the registers of the agency of the call: papers with their numbers, circulars with who read them when.</summary>
public sealed class PaperRegisters(AppDb db)
{
    /// <summary>The papers issued and the circulars sent in a fiscal year that the visitor may read, the newest first; nothing that was cancelled. Two queries at most.</summary>
    /// <param name="year">The year.</param>
    public async Task<IReadOnlyList<RegisteredPaper>> Of(FiscalYear year)
    {
        var papers = db.Visit.May(DocumentsPermission.ReadPapers)
            ? await db.Set<Paper>().AsNoTracking().Where(paper => paper.State == PaperState.Issued && paper.IssuedOn >= year.FirstDay && paper.IssuedOn <= year.LastDay)
                .Select(paper => new { paper.Id, paper.Kind, paper.Subject, paper.NumberWords, paper.IssuedOn }).ToListAsync()
            : [];
        var sent = db.Visit.May(DocumentsPermission.ReadCirculars)
            ? await db.Set<Circular>().AsNoTracking().Where(circular => circular.State == CircularState.Sent && circular.SentAt != null)
                .Select(circular => new { circular.Id, circular.Title, circular.SentAt }).ToListAsync()
            : [];
        return
        [
            .. papers.Select(paper => new RegisteredPaper($"{PaperWords.Of(paper.Kind)}ที่ {paper.NumberWords} เรื่อง {paper.Subject}", $"documents/papers/{paper.Id}", paper.IssuedOn!.Value))
                .Concat(sent.Select(circular => new RegisteredPaper($"หนังสือเวียน เรื่อง {circular.Title} พร้อมทะเบียนรับทราบ", $"documents/circulars/{circular.Id}", ThaiClock.DayOf(circular.SentAt!.Value))).Where(circular => year.Contains(circular.On)))
                .OrderByDescending(paper => paper.On).ThenBy(paper => paper.Title, StringComparer.Ordinal),
        ];
    }
}
