using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Issues certificates of what the agency of the call has published.</summary>
internal sealed class CertificateDesk(AppDb db, SealLog log, PublicLinks links, TimeProvider clock)
{
    /// <summary>The most versions one certificate tells of: the newest of its time.</summary>
    public const int MostVersions = 100;

    // Days beyond these are slips of the pen, and cannot be reckoned with.
    public const int Earliest = 1900;
    public const int Latest = 2600;

    /// <summary>A certificate of an item; null where nothing was public in that time. At most five queries.</summary>
    /// <param name="assessment">The year of the assessment.</param>
    /// <param name="item">The item.</param>
    /// <param name="from">The first day that is asked for; null for from the beginning.</param>
    /// <param name="until">The last day that is asked for; null for until now.</param>
    /// <param name="tellsWho">Whether it names who published.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="RuleBrokenException">The time ends before it begins, or the log has gaps.</exception>
    public async Task<Certificate?> Of(FiscalYear assessment, Item item, DateOnly? from, DateOnly? until, bool tellsWho, CancellationToken cancel = default)
    {
        RefuseUnlessTime(from, until);
        var now = clock.GetUtcNow();
        var rows = await Rows(assessment, item.Code, from, until, cancel);
        if (rows.Count == 0)
        {
            return null;
        }

        // The seal that proves when the last was replaced, where that was later than is asked for.
        var follows = rows[^1].Next;
        var next = follows is null ? null : await db.Set<Seal>().AsNoTracking().FirstOrDefaultAsync(seal => seal.VersionId == follows, cancel);
        if (await End(Math.Max(next?.Number ?? 0, rows.Max(row => row.Seal?.Number ?? 0)), cancel) is not { } end)
        {
            throw SealNodes.Broken();
        }

        var seals = new ProvenSeals(db.Visit.Agency!.Code, Publication.Open(assessment, item.Code), end.Number, new SealNodes(db));
        await seals.Load([.. rows.Select(row => row.Seal).Append(next).Append(end).OfType<Seal>()], cancel);
        var told = rows.Select(row => (Row: row, Why: seals.WhyNot(row.Version, row.Seal))).ToList();
        // The version that followed may be one that is not certified: its entry tells the time all the same.
        var followers = rows.Select(row => (row.Version.Number, row.Seal)).Append((Number: rows[^1].Version.Number + 1, Seal: next)).ToDictionary(follower => follower.Number, follower => follower.Seal);
        return new Certificate
        {
            Name = Certificate.Form,
            Agency = new(db.Visit.Agency.Code, db.Visit.Agency.Name),
            Assessment = assessment,
            Item = item.Code,
            Title = item.Title,
            From = from,
            Until = until,
            IssuedAt = now,
            Log = new(end.Number, seals.Root, end.Day < clock.Today() ? end.Day : null, seals.Told(end)),
            Omitted = Math.Max(0, rows[0].Earlier),
            Next = seals.TextOf(next, rows[^1].Version.Number + 1) is null ? null : seals.Told(next!),
            Versions = [.. told.Where(check => check.Why is null).Select(check => Told(check.Row, seals, seals.TextOf(followers.GetValueOrDefault(check.Row.Version.Number + 1), check.Row.Version.Number + 1)?.Published, tellsWho))],
            Refused = [.. told.Where(check => check.Why is not null).Select(check => seals.Refuse(check.Row.Version.Number, check.Row.Seal, check.Why!)), .. Unknown(follows, next, rows[^1].Version.Number + 1, seals)],
        };
    }

    // What followed after the time that is asked for, and has no entry: until when the last was public is then not told.
    private static IEnumerable<Certificate.RefusedVersion> Unknown(Guid? follows, Seal? next, int number, ProvenSeals seals) =>
        follows is null || seals.TextOf(next, number) is not null ? [] : [seals.Refuse(number, next, next is null ? ProvenSeals.Unsealed : ProvenSeals.Differs)];

    private static void RefuseUnlessTime(DateOnly? from, DateOnly? until)
    {
        if (from?.Year < Earliest || until?.Year < Earliest || from?.Year > Latest || until?.Year > Latest)
        {
            throw new RuleBrokenException("โปรดเลือกวันที่ในช่วงที่หน่วยงานเผยแพร่ข้อมูล");
        }

        if (until < from)
        {
            throw new RuleBrokenException("วันสิ้นสุดต้องไม่อยู่ก่อนวันเริ่มต้น โปรดเลือกวันที่ใหม่");
        }
    }

    private Certificate.CertifiedVersion Told(Row row, ProvenSeals seals, DateTimeOffset? until, bool tellsWho)
    {
        var (version, seal, place) = (row.Version, seals.Told(row.Seal!), PublicAddress.Below(seals.Publication.Assessment, seals.Publication.Item));
        return new(
            version.Number, version.Title, version.At, until, version.Hash,
            links.Whole(PublicAddress.OfVersion(place, version.Number)), links.Whole(PublicAddress.OfSeal(place, version.Number)),
            [.. version.Files.OrderBy(file => file.Place).Select(SealedFile.Of)],
            seal.Entry,
            seal.Proof,
            tellsWho && row.Seal!.Salt.Length > 0 ? new(version.By, row.Seal.Salt) : null);
    }

    // The root that was told in public where it covers what is certified, so that it can be compared; else the log as it stands.
    private async Task<Seal?> End(long newest, CancellationToken cancel)
    {
        var (now, over) = await log.Ends(cancel);
        return over?.Number >= newest ? over : now;
    }

    private async Task<List<Row>> Rows(FiscalYear assessment, string item, DateOnly? from, DateOnly? until, CancellationToken cancel)
    {
        var all = db.Set<Publication>().Where(publication => publication.Assessment == assessment && publication.Item == item)
            .Join(db.Set<PublicationVersion>(), publication => publication.Id, version => version.PublicationId, (_, version) => version);
        var times = await all.OrderBy(version => version.Number).Select(version => new { version.Id, version.Number, version.At }).ToListAsync(cancel);
        var (begin, end) = (from is { } first ? ThaiClock.Begin(first) : DateTimeOffset.MinValue, until is { } last ? ThaiClock.Begin(last.AddDays(1)) : DateTimeOffset.MaxValue);
        var shown = times.Select((time, index) => (time.Number, time.At, Until: index + 1 < times.Count ? times[index + 1].At : (DateTimeOffset?)null, Next: index + 1 < times.Count ? times[index + 1].Id : (Guid?)null))
            .Where(time => time.At < end && (time.Until is null || time.Until > begin))
            .ToList();
        var told = shown.TakeLast(MostVersions).ToDictionary(time => time.Number);
        var numbers = told.Keys.ToList();
        var versions = await all.AsNoTracking().Include(version => version.Files).Where(version => numbers.Contains(version.Number))
            .Select(version => new { Version = version, Seal = db.Set<Seal>().FirstOrDefault(seal => seal.VersionId == version.Id) })
            .ToListAsync(cancel);
        return [.. versions.OrderBy(row => row.Version.Number).Select(row => new Row(row.Version, row.Seal, told[row.Version.Number].Next, shown.Count - told.Count))];
    }

    private sealed record Row(PublicationVersion Version, Seal? Seal, Guid? Next, int Earlier);
}
