using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Assessment.Subjects;

/// <summary>The history of a year's result, score by score. An earlier score comes back as a correction, with a reason as any other.</summary>
internal sealed class ResultSubject(AppDb db, Results results, Rulebooks shelf) : ISubjectKind
{
    public const string Code = "result";
    private const string figures = "assessment_figure";
    private const string score = "value";

    public string Kind => Code;

    public string Called => "ผลการประเมินของปี";

    public string Permission => AssessmentPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var result = db.Visit.May(AssessmentPermission.Read) ? await db.Set<YearResult>().AsNoTracking().Include(result => result.Figures).SingleOrDefaultAsync(result => result.Id == id) : null;
        if (result is null)
        {
            return null;
        }

        // Labels name codes alone; no correction of the rules changes them.
        var outline = Outline.Of(shelf.Of(result.Year));
        var mayEdit = db.Visit.May(AssessmentPermission.Edit);
        var known = result.Figures.Select(figure => (figure.Id, figure.Code, IsThere: true)).ToList();
        var gone = (await Gone(id)).Select(row => (row.Id, row.Code, IsThere: false));
        return new Subject(
            $"คะแนนปี พ.ศ. {result.Year}",
            $"assessment/result/{result.Year}",
            // A score made unknown comes back as long as nobody filled it in again.
            [.. known.Concat(gone).Select(row => new SubjectRow(figures, row.Id, outline.Find(row.Code)?.Label ?? row.Code, mayEdit && (row.IsThere || known.TrueForAll(now => now.Code != row.Code))))]
        );
    }

    public bool CanRestore(string table, string column) => (table, column) == (figures, score);

    public bool Shows(string table, string column) => column == score;

    public bool AsksWhy(string table, string column) => true;

    public async Task Restore(Earlier earlier)
    {
        var (code, of) = await Place(earlier);
        var year = await db.Set<YearResult>().Where(result => result.Id == of).Select(result => result.Year).SingleAsync();
        var result = await results.Opened(year);
        result.Correct(await results.Outline(year), code, earlier.Value<decimal?>(), earlier.Why ?? "", results.Hand());
        await results.Save(result, result.Version);
    }

    private async Task<(string Code, Guid Result)> Place(Earlier earlier)
    {
        var there = await db.Set<YearFigure>().AsNoTracking().SingleOrDefaultAsync(figure => figure.Id == earlier.Row);
        return there is not null ? (there.Code, there.ResultId)
            // The entry of its removal tells all it said; an older one does not.
            : earlier.Beside<string>("code", null) is { } code ? (code, earlier.Beside("result_id", Guid.Empty))
            : throw new RuleBrokenException("คะแนนนี้ลบไปแล้วภายหลัง โปรดเลือกคืนค่าจากรายการที่ลบ");
    }

    private async Task<IEnumerable<(Guid Id, string Code)>> Gone(Guid result)
    {
        var its = $"\"result_id\":\"{result}\"";
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Subject == figures && entry.Act == "removed" && entry.Before!.Contains(its)).ToListAsync();
        return entries.Select(entry => (Guid.Parse(entry.SubjectId), Earlier.Of(db, entry, "code")?.Value<string>() ?? ""));
    }
}
