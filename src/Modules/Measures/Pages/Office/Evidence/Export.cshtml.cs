using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class ExportEvidencePage(AppDb db) : OfficePage(db.Visit)
{
    private static readonly string[] head = ["สิ่งที่แสดง", "เกิดเมื่อ", "สถานที่", "ผู้อยู่ในเหตุการณ์", "แหล่งที่มา", "ไฟล์หรือลิงก์", "ค่าแฮชของไฟล์", "ใช้กับ", "แนบเมื่อ", "แนบโดย", "ผลตรวจลิงก์", "ตรวจเมื่อ", "นำออกเพราะ"];

    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public async Task<IActionResult> OnGet()
    {
        var standing = await new EvidenceQuery(Year).In(db).ToListAsync();
        var removed = await new EvidenceQuery(Year, Show: EvidenceQuery.Removed).In(db).ToListAsync();
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => db.Set<Evidence>().Any(piece => piece.FileId == file.Id && piece.Year == Year)).ToDictionaryAsync(file => file.Id);
        var works = (await db.Set<Work>().AsNoTracking().Where(work => work.Year == Year).ToListAsync()).ToDictionary(work => work.Id, WorkTitle.Of);
        return File(CsvSheet.Write([head, .. standing.Concat(removed).Select(row => Row(row, files, works))]), CsvSheet.ContentType, $"หลักฐาน-{Year}.csv");
    }

    private static string[] Row(EvidenceRow row, Dictionary<Guid, StoredFile> files, Dictionary<Guid, string> works)
    {
        var piece = row.Piece;
        var file = piece.FileId is { } id ? files.GetValueOrDefault(id) : null;
        return
        [
            row.Name,
            piece.HappenedOn is { } on ? ThaiDate.Brief(on, fullYear: true) : "",
            piece.Place ?? "",
            piece.People ?? "",
            Words.Of(piece.Source),
            piece.Link ?? file?.Name ?? "",
            file?.Sha256 ?? "",
            string.Join('\n', row.Works.Distinct().Where(works.ContainsKey).Select(work => works[work]).DefaultIfEmpty(piece.IsOfYear ? "ทั้งปี" : "")),
            Day(piece.AddedAt),
            piece.By,
            !row.IsWatched ? "" : LinkWords.Of(row.Outcome),
            row.CheckedAt is { } at ? Day(at) : "",
            piece.RemovedWhy ?? "",
        ];
    }

    private static string Day(DateTimeOffset at) => ThaiDate.Brief(ThaiClock.DayOf(at), fullYear: true);
}
