using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Doing;

/// <summary>The hand of who makes this call.</summary>
internal static class Hands
{
    public static Hand Of(AppDb db, TimeProvider clock) => new(db.Visit.Who?.Name ?? "ระบบ", db.Visit.Who?.PersonId, clock.GetUtcNow(), clock.Today());
}
