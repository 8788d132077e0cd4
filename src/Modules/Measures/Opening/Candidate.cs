using Sujarit.Assessment.Contracts;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Opening;

/// <summary>A work of the year before that has not been carried over yet.</summary>
/// <param name="Work">The work.</param>
/// <param name="Kind">What became of its item; null for other works, and where no rulebook says so.</param>
/// <param name="Into">The items in which it goes on.</param>
/// <param name="Why">The reason the rulebooks give.</param>
/// <param name="NeedsDecision">Whether a person has to say what becomes of it.</param>
internal sealed record Candidate(Work Work, CarryKind? Kind, IReadOnlyList<string> Into, string? Why, bool NeedsDecision)
{
    public string Called => CarriedWork.Called(Work);

    /// <summary>Looks up what the rulebooks say of it.</summary>
    public static Candidate Of(Work work, Rulebooks shelf)
    {
        if (work is not ItemWork item)
        {
            return new Candidate(work, null, [], null, NeedsDecision: false);
        }

        var to = work.Year.Next;
        if (to > shelf.Years[^1])
        {
            // The year opens from the newest rulebook: its items are those of the year before.
            var isKnown = shelf.Of(to).Item(item.Code) is not null;
            return new Candidate(work, isKnown ? CarryKind.Same : null, isKnown ? [item.Code] : [], null, !isKnown);
        }

        var carry = shelf.CarriedOver.FirstOrDefault(carried => carried.To == to)?.Items?.FirstOrDefault(known => known.From == item.Code);
        return carry is null
            ? new Candidate(work, null, [], null, NeedsDecision: true)
            : new Candidate(work, carry.Kind, carry.To, carry.Why, carry.Kind is CarryKind.Split or CarryKind.Merged or CarryKind.Dropped);
    }
}
