using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Publishing;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Archiving;

/// <summary>The works of the year with what was told, asked and proved, as they are kept; what was withdrawn or removed stands in it, marked so.</summary>
internal sealed class MeasuresArchive(AppDb db, RowTables tables, YearPrints prints, EvidenceArchive evidence, DismissalsArchive dismissals) : IArchiveSource
{
    public string Folder => "มาตรการ";

    public string About => "มาตรการ แนวทาง ข้อ OIT ความก้าวหน้า รอบรายงาน ข้อสังเกตของรายงานที่ไม่ต้องแก้ ผลตรวจลิงก์ รายงานและแผนของปี (Word และ PDF) และหลักฐานทุกไฟล์ตามที่เก็บไว้ (ดัชนีหลักฐานบอกว่าไฟล์ใดใช้กับงานใด)";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
    [
        tables.Whole("ปี", db.Set<YearWork>().Where(known => known.Year == year)),
        tables.Whole("ส่วนของแผน", db.Set<PlanPart>().Where(part => part.Year == year).OrderBy(part => part.Part)),
        tables.Whole("มาตรการ", db.Set<Measure>().Where(measure => measure.Year == year).OrderBy(measure => measure.Order).ThenBy(measure => measure.Id)),
        tables.Whole("แนวทางรายตัวชี้วัด", db.Set<IndicatorAction>().Where(action => action.Year == year).OrderBy(action => action.Order).ThenBy(action => action.Id)),
        tables.Whole("ข้อ OIT", db.Set<ItemWork>().Where(item => item.Year == year).OrderBy(item => item.Order).ThenBy(item => item.Id)),
        tables.Whole("ความก้าวหน้า", db.Set<Progress>().Where(told => told.Year == year).OrderBy(told => told.WorkId).ThenBy(told => told.Order)),
        tables.Whole("รอบรายงาน", db.Set<RoundTask>().Where(task => task.Year == year).OrderBy(task => task.DueOn).ThenBy(task => task.Id)),
        tables.Whole("หลักฐาน", db.Set<Evidence>().Where(piece => piece.Year == year).OrderBy(piece => piece.AddedAt).ThenBy(piece => piece.Id)),
        tables.Whole("การใช้หลักฐาน", db.Set<EvidenceUse>().Where(use => use.Piece.Year == year).OrderBy(use => use.AddedAt).ThenBy(use => use.Id)),
        tables.Whole("ผลตรวจลิงก์", db.Set<LinkCheck>().Where(check => db.Set<Evidence>().Any(piece => piece.Id == check.EvidenceId && piece.Year == year)).OrderBy(check => check.EvidenceId).ThenBy(check => check.FirstAt)),
        tables.Whole("การนำงานจากปีก่อน", db.Set<CarriedWork>().Where(carried => carried.Year == year).OrderBy(carried => carried.At).ThenBy(carried => carried.Id)),
        tables.Whole("รายงานที่เผยแพร่", db.Set<Published>().Where(published => published.Year == year).OrderBy(published => published.Number)),
        tables.Whole("แผนที่เผยแพร่", db.Set<PublishedPlan>().Where(published => published.Year == year).OrderBy(published => published.Number)),
        dismissals.Of(year, cancel),
        .. await prints.Of(year),
        .. await evidence.Of(year, cancel),
    ];
}
