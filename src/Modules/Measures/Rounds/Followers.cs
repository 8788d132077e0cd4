using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Measures.Rounds;

/// <summary>Who is told of a task at each step of the ladder, on one day.</summary>
internal sealed class Followers(IReadOnlyList<OfficeCard> offices, IReadOnlyList<PersonCard> people, IReadOnlyList<StandIn> away, Guid? chief, Permissions permissions)
{
    private readonly Dictionary<Guid, PersonCard> byId = people.ToDictionary(person => person.Id);
    private readonly Dictionary<Guid, OfficeCard> officeById = offices.ToDictionary(office => office.Id);

    /// <summary>The people, each once: those away have whoever stands in beside them.</summary>
    public IReadOnlyList<Guid> At(LadderStep step, Guid owner)
    {
        List<Guid> told = [.. step switch
        {
            LadderStep.Chief => Known(chief),
            LadderStep.Head => Known(HeadOf(owner)),
            _ => Owners(owner),
        }];
        return [.. told.Concat(away.Where(absence => told.Contains(absence.PersonId)).Select(absence => absence.StandInId).Where(byId.ContainsKey)).Distinct()];
    }

    /// <summary>Whether the person may answer for the owner: the ITA officer for any; who reports for oneself, the own office, and whom one stands in for.</summary>
    public bool MayAnswer(Guid person, Guid owner)
    {
        var card = byId[person];
        var stoodInFor = away.Where(absence => absence.StandInId == person).Select(absence => byId.GetValueOrDefault(absence.PersonId)).OfType<PersonCard>();
        return permissions.Allow(card.Roles ?? [], MeasuresPermission.Edit)
            || (permissions.Allow(card.Roles ?? [], MeasuresPermission.Report) && stoodInFor.Prepend(card).Any(known => known.Id == owner || known.OfficeId == owner));
    }

    private IEnumerable<Guid> Owners(Guid owner)
    {
        if (byId.ContainsKey(owner))
        {
            return [owner];
        }

        var staff = people.Where(person => person.OfficeId == owner && permissions.Allow(person.Roles ?? [], MeasuresPermission.Report)).Select(person => person.Id).ToList();
        return staff.Count > 0 ? staff : Known(HeadOf(owner));
    }

    private Guid? HeadOf(Guid owner)
    {
        var office = byId.TryGetValue(owner, out var person) ? person.OfficeId : owner;
        return office is { } id && officeById.TryGetValue(id, out var known) ? known.HeadId : null;
    }

    private Guid[] Known(Guid? person) => person is { } id && byId.ContainsKey(id) ? [id] : [];
}
