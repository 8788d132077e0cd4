using Sujarit.Documents.Reading;
using Sujarit.Documents.Reading.Packed;
using Sujarit.Documents.Reading.Sheets;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>Reads one sheet of an Excel file cell by cell, where <see cref="DocumentReader"/> reads all of them as a paper.</summary>
public static class SheetReader
{
    /// <summary>
    /// Reads the first sheet that holds something and is not hidden. A formula is what it last came to; nothing is computed or fetched. Days
    /// come as ISO 8601, numbers as they are shown.
    /// </summary>
    /// <param name="file">An Excel file (XLSX), which can be sought in; it is closed.</param>
    /// <param name="limits">How much the file may ask of the machine, counted up to the end of that sheet.</param>
    /// <exception cref="UnreadableException">It is no such file, broken, beyond a limit, or every sheet is empty.</exception>
    public static ReadSheet Read(Stream file, ReadingLimits limits)
    {
        var quota = new Quota(limits);
        return BrokenFile.Refuse(() =>
        {
            using var package = Package.Open(file, quota);
            return package.Recognise() == FileKind.Sheets
                ? First(package, quota) ?? throw new UnreadableException("ไฟล์นี้ไม่มีแผ่นงานที่มีข้อมูล โปรดเลือกไฟล์ที่มีตาราง")
                : throw new UnreadableException("ไฟล์นี้ไม่ใช่ตารางคำนวณ Excel (.xlsx) โปรดเปิดในโปรแกรมเดิม แล้วบันทึกเป็น .xlsx หรือ .csv");
        });
    }

    private static ReadSheet? First(Package package, Quota quota) =>
        Workbook.Filled(package, quota)
            .Where(sheet => !sheet.IsHidden && sheet.Sheet.Rows.Count > 0)
            .Select(sheet => new ReadSheet(sheet.Name, [.. sheet.Sheet.Rows.Select(row => (row.Number, (IReadOnlyDictionary<int, string>)row.Cells))])
            {
                HasMergedCells = sheet.Sheet.Areas.Count > 0,
            })
            .FirstOrDefault();
}
