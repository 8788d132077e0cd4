using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;

namespace Sujarit.Disclosure.Items;

/// <summary>An item on the board.</summary>
/// <param name="Item">The item.</param>
/// <param name="OfficeId">The office that answers for it; null for nobody yet.</param>
/// <param name="Office">Its name.</param>
/// <param name="DueOn">By when it should be public; null for no day of its own.</param>
/// <param name="Answered">How many of its elements are served.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Number">The number of the newest published version; 0 for none.</param>
/// <param name="At">When that was published.</param>
/// <param name="Points">What the item is worth of the total, in points; null where not known.</param>
/// <param name="Source">Where it comes from by itself; null where the office answers it.</param>
/// <param name="Findings">How many findings of the check are open.</param>
internal sealed record BoardRow(Item Item, Guid? OfficeId, string? Office, DateOnly? DueOn, int Answered, ItemState State, int Number, DateTimeOffset? At, decimal? Points, DisclosureSource? Source, int Findings)
{
    /// <summary>The points that are lost as it stands.</summary>
    public decimal AtStake => State == ItemState.Published ? 0 : Points ?? 0;

    public bool IsLate(DateOnly today) => State != ItemState.Published && DueOn < today;
}
