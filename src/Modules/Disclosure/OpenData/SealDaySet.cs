using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Sealing;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The roots of the log of seals at the ends of days.</summary>
internal sealed class SealDaySet(SealLog log) : OpenSet<(SealDay Day, string Root)>
{
    /// <summary>The word of its address.</summary>
    public const string Word = "seal-days";

    public override string Name => Word;

    public override string Title => "ค่ารากของบันทึกตราผนึก ณ สิ้นวัน";

    public override string Summary => "ค่าที่ใช้ตรวจว่าสิ่งที่เผยแพร่ถึงวันนั้นถูกแก้ไขหรือลบย้อนหลังหรือไม่";

    public override string Page => "/seals";

    protected override IReadOnlyList<OpenValue<(SealDay Day, string Root)>> Columns =>
        [
            new("day", OpenKind.Day, "สิ้นวันที่", row => row.Day.Day),
            new("sealed", OpenKind.Number, "ผนึกในวันนั้น", row => (long)row.Day.Count),
            new("size", OpenKind.Number, "รวมทั้งหมด", row => row.Day.Size),
            new("root", OpenKind.Text, "ค่าราก", row => row.Root),
        ];

    protected override async Task<OpenRows<(SealDay Day, string Root)>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var days = log.Days((await log.Now(cancel)).Size);
        var total = await days.CountAsync(cancel);
        var some = await days.Skip(asked.Skip).Take(asked.Size).ToListAsync(cancel);
        var roots = await log.Roots(some, cancel);
        return new(total, [.. some.Select(day => (day, roots[day.Day]))]);
    }
}
