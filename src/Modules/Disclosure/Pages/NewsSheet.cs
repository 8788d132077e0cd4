using Sujarit.Disclosure.News;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages;

/// <summary>The office's list of posts as a sheet.</summary>
internal static class NewsSheet
{
    private static readonly string[] head = ["ประเภท", "ชื่อเรื่อง", "สถานะ", "แสดงตั้งแต่", "วันที่จัด", "สถานที่", "ส่วนราชการ", "แก้ไขล่าสุด", "โดย", "ที่อยู่"];

    /// <summary>A row for each post.</summary>
    /// <param name="rows">The posts.</param>
    /// <param name="offices">The names of the offices.</param>
    /// <param name="now">Now.</param>
    /// <param name="address">Where the public reads a post.</param>
    public static byte[] Csv(IEnumerable<NewsRow> rows, IReadOnlyDictionary<Guid, string> offices, DateTimeOffset now, Func<Guid, string> address) =>
        CsvSheet.Write(rows.Select(row => (IEnumerable<object?>)
        [
            NewsWords.Of(row.Kind),
            row.Title,
            NewsWords.Of(row.State, row.Waits(now)),
            row.ShownAt is { } at ? ThaiDate.Moment(at, DigitScript.Arabic) : null,
            NewsWords.Days(row.HappensOn, row.HappensUntil),
            row.Place,
            row.OfficeId is { } office ? offices.GetValueOrDefault(office) : null,
            ThaiDate.Moment(row.ChangedAt, DigitScript.Arabic),
            row.ChangedBy,
            row.State == NewsState.Published && !row.Waits(now) ? address(row.Id) : null,
        ]).Prepend(head));
}
