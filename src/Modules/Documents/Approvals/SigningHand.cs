using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Approvals;

/// <summary>Who acts on an approval, and when.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">With the title.</param>
/// <param name="Position">The person's own position; null where not given.</param>
/// <param name="HasLeft">Whether the person works here no more.</param>
/// <param name="Orders">By which orders the person acts, or lately acted, for others.</param>
/// <param name="At">The instant.</param>
/// <param name="Today">The date in Thailand.</param>
internal sealed record SigningHand(Guid PersonId, string Name, string? Position, bool HasLeft, IReadOnlyList<ActingCard> Orders, DateTimeOffset At, DateOnly Today)
{
    public static SigningHand Of(Signatory who, DateTimeOffset at, DateOnly today) => new(who.Id, who.Name, who.Position, who.HasLeft, who.Orders, at, today);
}
