using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Planning;

/// <summary>Where a new work stands.</summary>
internal static class WorkOrder
{
    /// <summary>The place behind all works of the year.</summary>
    public static async Task<int> Next(AppDb db, FiscalYear year) =>
        (await db.Set<Work>().Where(work => work.Year == year).MaxAsync(work => (int?)work.Order) ?? 0) + 1;
}
