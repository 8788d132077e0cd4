using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Planning;

/// <summary>The years the agency has works of.</summary>
internal sealed class YearShelf(AppDb db, TimeProvider clock)
{
    // A typing error would open a year nobody finds again.
    private const int farthest = 12;
    private const int ahead = 2;

    /// <summary>The year it is now.</summary>
    public FiscalYear Now => FiscalYear.Of(clock);

    /// <summary>The years with works, and the one it is now; newest first. One query.</summary>
    public async Task<IReadOnlyList<FiscalYear>> Years()
    {
        var opened = await db.Set<YearWork>().AsNoTracking().Select(head => head.Year).ToListAsync();
        return [.. opened.Append(Now).Distinct().OrderDescending()];
    }

    /// <summary>Whether works of the year can be kept: the years around now.</summary>
    public bool CanHold(FiscalYear year) => CanHold(year, Now);

    /// <summary>Whether there can be works of the year: it can be kept now, or could once, for what was kept stays.</summary>
    public static bool MayShow(FiscalYear year, TimeProvider clock) =>
        CanHold(year, FiscalYear.Of(clock)) || (year >= Rulebooks.BesideProgram.Years[0] && year < FiscalYear.Of(clock));

    /// <summary>The year a page is asked for; null where there can be no works of it.</summary>
    public FiscalYear? Asked(FiscalYear? year) => year is { } asked && MayShow(asked, clock) ? asked : null;

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

    private static bool CanHold(FiscalYear year, FiscalYear now) =>
        year <= new FiscalYear(now.BuddhistYear + ahead) && year >= new FiscalYear(now.BuddhistYear - farthest);
}
