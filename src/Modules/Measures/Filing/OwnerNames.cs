using Sujarit.Kernel.Thai;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Filing;

/// <summary>Finds the offices and people that names on a paper mean.</summary>
internal sealed class OwnerNames(IEnumerable<OfficeCard> offices, IEnumerable<PersonCard> people)
{
    private readonly Dictionary<string, Guid> known = Known(offices, people);

    /// <summary>The owner of a name; a name nobody has stays a name.</summary>
    public Owner Of(string name) => new(known.TryGetValue(ThaiText.Fold(name), out var id) ? id : null, name);

    // Of two that are called the same neither is meant for sure.
    private static Dictionary<string, Guid> Known(IEnumerable<OfficeCard> offices, IEnumerable<PersonCard> people) =>
        offices.Where(office => !office.IsClosed).Select(office => (office.Name, office.Id))
            .Concat(people.Select(person => (person.Name, person.Id)))
            .GroupBy(card => ThaiText.Fold(card.Name))
            .Where(cards => cards.Key.Length > 0 && cards.Count() == 1)
            .ToDictionary(cards => cards.Key, cards => cards.First().Id);
}
