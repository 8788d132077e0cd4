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
    private const int earliest = 1900;
    private const int latest = 2600;

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

        var sealedAs = Publication.Open(assessment, item.Code);
        var checks = rows.Select(row => Checked(row, sealedAs)).ToList();
        // The seal that proves when the last was replaced, where that was later than is asked for.
        var follows = checks[^1].Why is null ? rows[^1].Next : null;
        var next = follows is null ? null : await db.Set<Seal>().AsNoTracking().FirstOrDefaultAsync(seal => seal.VersionId == follows, cancel);
        var end = await End(Math.Max(next?.Number ?? 0, rows.Max(row => row.Seal?.Number ?? 0)), cancel);
        var nodes = new SealNodes(db);
        var whole = checks.Where(check => check.Why is null).Select(check => check.Row).ToList();
        await nodes.Load(whole.Select(row => row.Seal!.Leaf).Concat(next is null ? [] : [next.Leaf]).SelectMany(leaf => MerkleTree.ProofParts(leaf, end.Size)).SelectMany(parts => parts).Concat(MerkleTree.RootParts(end.Size)), cancel);
        var place = PublicAddress.Below(assessment, item.Code);
        return new Certificate
        {
            Name = Certificate.Form,
            Agency = new(db.Visit.Agency!.Code, db.Visit.Agency.Name),
            Assessment = assessment,
            Item = item.Code,
            Title = item.Title,
            From = from,
            Until = until,
            IssuedAt = now,
            Log = new(end.Size, Convert.ToHexStringLower(MerkleTree.Root(end.Size, nodes.Of)), end.Day < clock.Today() ? end.Day : null),
            Omitted = Math.Max(0, rows[0].Earlier),
            Next = next is null ? null : new(new(next.Number, next.Text), [.. MerkleTree.Proof(next.Leaf, end.Size, nodes.Of).Select(Convert.ToHexStringLower)]),
            Versions = [.. whole.Select(row => Told(row, nodes, end.Size, place, tellsWho))],
            Refused = [.. checks.Where(check => check.Why is not null).Select(check => new Certificate.RefusedVersion(check.Row.Version.Number, check.Why!))],
        };
    }

    private static void RefuseUnlessTime(DateOnly? from, DateOnly? until)
    {
        if (from?.Year < earliest || until?.Year < earliest || from?.Year > latest || until?.Year > latest)
        {
            throw new RuleBrokenException("โปรดเลือกวันที่ในช่วงที่หน่วยงานเผยแพร่ข้อมูล");
        }

        if (until < from)
        {
            throw new RuleBrokenException("วันสิ้นสุดต้องไม่อยู่ก่อนวันเริ่มต้น โปรดเลือกวันที่ใหม่");
        }
    }

    private Certificate.CertifiedVersion Told(Row row, SealNodes nodes, long size, string place, bool tellsWho)
    {
        var (version, seal) = (row.Version, row.Seal!);
        return new(
            version.Number, version.Title, version.At, row.Until, version.Hash,
            links.Whole(PublicAddress.OfVersion(place, version.Number)), links.Whole(PublicAddress.OfSeal(place, version.Number)),
            [.. version.Files.OrderBy(file => file.Place).Select(SealedFile.Of)],
            new(seal.Number, seal.Text),
            [.. MerkleTree.Proof(seal.Leaf, size, nodes.Of).Select(Convert.ToHexStringLower)],
            tellsWho && seal.Salt.Length > 0 ? new(version.By, seal.Salt) : null);
    }

    // What differs from its seal is certified by nobody.
    private (Row Row, string? Why) Checked(Row row, Publication publication) =>
        (row, row.Seal is not { } seal ? "ฉบับนี้ยังไม่มีตราผนึก"
            : !row.Version.IsWhole(publication, db.Visit.Agency!.Code) || SealText.Again(row.Version, publication, db.Visit.Agency!.Code, seal).Text != seal.Text
                ? "ข้อมูลของฉบับนี้ไม่ตรงกับตราผนึก" : null);

    // The root that was told in public where it covers what is certified, so that it can be compared; else the log as it stands.
    private async Task<SealRoot> End(long newest, CancellationToken cancel)
    {
        var (now, over) = await log.Ends(cancel);
        return (over?.Size >= newest ? over : now) ?? SealRoot.Empty;
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
        return [.. versions.OrderBy(row => row.Version.Number).Select(row => new Row(row.Version, row.Seal, told[row.Version.Number].Until, told[row.Version.Number].Next, shown.Count - told.Count))];
    }

    private sealed record Row(PublicationVersion Version, Seal? Seal, DateTimeOffset? Until, Guid? Next, int Earlier);
}
