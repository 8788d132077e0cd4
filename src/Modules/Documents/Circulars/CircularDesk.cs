using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Documents.Circulars;

/// <summary>Sends circulars to the people they are for, and reminds who has not acknowledged them. Saved with what it tells of.</summary>
internal sealed class CircularDesk(AppDb db, Staff staff, Permissions permissions, NoticeBoard board, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>Whether a circular can go to a person: to whoever may read it, and to those without a role, who sign on paper. Who only oversees could never acknowledge.</summary>
    public bool MayReceive(PersonCard person) => person.Roles is not { Count: > 0 } roles || permissions.Allow(roles, DocumentsPermission.ReadCirculars);

    /// <summary>Those of the agency a circular goes to today, by office and name, its author not among them. Two queries.</summary>
    public Task<IReadOnlyList<Addressee>> Audience(Circular circular) => Audience(circular.GoesToAll, circular.Offices, circular.People, circular.AuthorId);

    /// <summary>As <see cref="Audience(Circular)"/>, of those who are named.</summary>
    public async Task<IReadOnlyList<Addressee>> Audience(bool all, IReadOnlyCollection<Guid> offices, IReadOnlyCollection<Guid> people, Guid author)
    {
        var known = await staff.Offices();
        var places = known.Select((office, at) => (office.Id, office.Name, at)).ToDictionary(office => office.Id);
        var staffed = await staff.People();
        if (people.Any(wanted => staffed.All(person => person.Id != wanted)) || offices.Any(wanted => !places.ContainsKey(wanted)))
        {
            throw new RuleBrokenException("ผู้รับบางรายไม่ได้ปฏิบัติงานที่หน่วยงานนี้แล้ว โปรดเลือกผู้รับใหม่");
        }

        return
        [
            .. staffed.Where(person => person.Id != author && MayReceive(person) && (all || people.Contains(person.Id) || (person.OfficeId is { } office && offices.Contains(office))))
                .OrderBy(person => person.OfficeId is { } office && places.TryGetValue(office, out var place) ? place.at : int.MaxValue).ThenBy(person => person.Name, StringComparer.Ordinal)
                .Select(person => new Addressee(person.Id, person.Name, person.Position, person.OfficeId is { } office && places.TryGetValue(office, out var place) ? place.Name : null)),
        ];
    }

    /// <summary>Sends a draft. The caller saves.</summary>
    public async Task<int> Send(Circular circular)
    {
        var receipts = circular.Send(await Audience(circular), clock.GetUtcNow(), Today);
        Hand(circular, receipts);
        return receipts.Count;
    }

    /// <summary>Sends to more people what others have already. The caller saves.</summary>
    public async Task<int> SendAlsoTo(Circular circular, IReadOnlyCollection<Guid> offices, IReadOnlyCollection<Guid> people)
    {
        var known = await db.Set<Receipt>().Where(receipt => receipt.CircularId == circular.Id).Select(receipt => receipt.PersonId).ToHashSetAsync();
        var receipts = circular.SendAlsoTo(await Audience(all: false, offices, people, circular.AuthorId), known, Today);
        Hand(circular, receipts);
        return receipts.Count;
    }

    /// <summary>Reminds everybody who works here and has not acknowledged it. The caller saves.</summary>
    /// <returns>How many were reminded.</returns>
    public async Task<int> Remind(Circular circular, CancellationToken cancel = default)
    {
        circular.MustBeSent();
        var here = (await staff.People()).Select(person => person.Id).ToHashSet();
        var open = await db.Set<Receipt>().Where(receipt => receipt.CircularId == circular.Id && receipt.AcknowledgedAt == null).ToListAsync(cancel);
        var reminded = open.Where(receipt => here.Contains(receipt.PersonId)).ToList();
        foreach (var receipt in reminded)
        {
            receipt.Remind(clock.GetUtcNow());
            board.Tell(receipt.PersonId, $"{When(circular)}: {circular.Title}", Address(circular));
        }

        circular.Reminded(reminded.Count == 0, Today);
        return reminded.Count;
    }

    private void Hand(Circular circular, IReadOnlyList<Receipt> receipts)
    {
        db.AddRange(receipts);
        foreach (var receipt in receipts)
        {
            board.Tell(receipt.PersonId, $"หนังสือเวียน โปรดอ่านและรับทราบ: {circular.Title}", Address(circular));
        }
    }

    private string When(Circular circular) =>
        circular.DueOn is { } due && due < Today ? $"เกินกำหนดรับทราบ {Today.DayNumber - due.DayNumber} วัน"
        : circular.DueOn == Today ? "ครบกำหนดรับทราบวันนี้"
        : "ยังไม่ได้รับทราบหนังสือเวียน";

    private static string Address(Circular circular) => $"documents/circulars/{circular.Id}";
}
