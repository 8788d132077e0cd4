using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Planning;

/// <summary>The years the agency has works of.</summary>
internal sealed class YearShelf(AppDb db, TimeProvider clock)
{
    // A typing error would open a year nobody finds again.
    private const int farthest = 12;

    /// <summary>The year it is now.</summary>
    public FiscalYear Now => FiscalYear.Of(clock);

    /// <summary>The years with works, and the one it is now; newest first. One query.</summary>
    public async Task<IReadOnlyList<FiscalYear>> Years()
    {
        var opened = await db.Set<YearWork>().AsNoTracking().Select(head => head.Year).ToListAsync();
        return [.. opened.Append(Now).Distinct().OrderDescending()];
    }

    /// <summary>Whether works of the year can be kept: the years around now.</summary>
    public bool CanHold(FiscalYear year) => year <= new FiscalYear(Now.BuddhistYear + 2) && year >= new FiscalYear(Now.BuddhistYear - farthest);

    /// <summary>The year's head, to be written to; opened where there was none. The caller saves.</summary>
    /// <exception cref="RuleBrokenException">The year is too far from now.</exception>
    public async Task<YearWork> Open(FiscalYear year)
    {
        var head = await db.Set<YearWork>().SingleOrDefaultAsync(known => known.Year == year);
        if (head is null)
        {
            head = CanHold(year) ? YearWork.Open(year) : throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {year} อยู่ไกลจากปีปัจจุบันเกินไป โปรดตรวจปีที่ระบุ");
            db.Add(head);
        }

        return head;
    }
}
