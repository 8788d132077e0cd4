using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers;

/// <summary>Who works on a paper, and when.</summary>
internal sealed record PaperHand(Guid? PersonId, string Name, DateTimeOffset At, DateOnly Today)
{
    public static PaperHand Of(Visit visit, TimeProvider clock) => new(visit.Who?.PersonId, visit.Who?.Name ?? "ระบบ", clock.GetUtcNow(), clock.Today());
}
