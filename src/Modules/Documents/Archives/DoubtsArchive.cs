using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Proofs;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Archives;

/// <summary>What somebody said to be no mistake of a document of the year, with the reason, and what was taken back of it.</summary>
internal sealed class DoubtsArchive(AppDb db, RowTables tables, IEnumerable<IApprovable> approvables, PaperApproval papers, Staff staff) : IArchiveSource
{
    public string Folder => "ข้อสังเกตที่ไม่ต้องแก้";

    public string About => "ข้อสังเกตของเอกสารที่มีผู้บันทึกว่าไม่ต้องแก้ พร้อมเหตุผล ผู้บันทึก และวันเวลา ข้อความที่อ้างถึงแสดงเมื่อเอกสารยังเขียนอย่างเดิม (ของรายงานประจำปีอยู่ที่มาตรการ ของผลตรวจอยู่ที่เผยแพร่สาธารณะ)";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (subject, begins) = (year.ToString(), $"{year}-");
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.Next.FirstDay));
        // Documents of the year, whenever it was said; of others, what was said within it.
        var dismissals = db.Set<DoubtDismissal>().Where(dismissal => dismissal.Subject == subject || dismissal.Subject.StartsWith(begins) || (dismissal.At >= begin && dismissal.At < end));
        var told = new Lazy<Task<List<(DoubtDismissal Dismissal, string Title, PaperDoubt? Doubt)>>>(() => Told(dismissals, cancel));
        return Task.FromResult<IReadOnlyList<Archived>>(
        [
            tables.Whole("ข้อสังเกตที่ไม่ต้องแก้", dismissals.OrderBy(dismissal => dismissal.At).ThenBy(dismissal => dismissal.Id))
                .With(new("document", "เอกสาร"), () => Each(told, row => row.Title))
                .With(new("place_in_words", "อยู่ที่"), () => Each(told, row => row.Doubt?.Place))
                .With(new("quote", "ข้อความที่อ้างถึง"), () => Each(told, row => row.Doubt?.Quote))
                .With(new("why", "สิ่งที่โปรแกรมสังเกต"), () => Each(told, row => row.Doubt?.Why)),
        ]);
    }

    // A row keeps the hash of what it quotes: the words stand in the document as long as it says the same.
    private async Task<List<(DoubtDismissal Dismissal, string Title, PaperDoubt? Doubt)>> Told(IQueryable<DoubtDismissal> dismissals, CancellationToken cancel)
    {
        var people = await staff.People();
        var told = new List<(DoubtDismissal, string, PaperDoubt?)>();
        foreach (var document in (await dismissals.AsNoTracking().ToListAsync(cancel)).GroupBy(dismissal => (dismissal.Kind, dismissal.Subject)))
        {
            var (title, doubts) = await Read(document.Key.Kind, document.Key.Subject, people, cancel);
            told.AddRange(document.Select(dismissal => (dismissal, title, doubts.FirstOrDefault(dismissal.WasOf))));
        }

        return told;
    }

    private async Task<(string Title, IReadOnlyList<PaperDoubt> Doubts)> Read(string kind, string subject, IReadOnlyList<PersonCard> people, CancellationToken cancel)
    {
        // A paper that has its number is proposed no more, and says what it said.
        var found = kind == PaperApproval.Code && Guid.TryParse(subject, CultureInfo.InvariantCulture, out var id)
            ? await db.Set<Paper>().AsNoTracking().FirstOrDefaultAsync(paper => paper.Id == id, cancel) is { } paper ? papers.Proofread(paper, people) : null
            : approvables.FirstOrDefault(known => known.Kind == kind) is { } approvable ? await approvable.Proofread(subject, people) : null;
        return (found?.Content.Title ?? "", found?.Doubts ?? []);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> Each(Lazy<Task<List<(DoubtDismissal Dismissal, string Title, PaperDoubt? Doubt)>>> told, Func<(DoubtDismissal Dismissal, string Title, PaperDoubt? Doubt), string?> says) =>
        (await told.Value).ToDictionary(row => row.Dismissal.Id, row => says(row) ?? "");
}
