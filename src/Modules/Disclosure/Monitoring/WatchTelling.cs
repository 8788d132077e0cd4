using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Tells the ITA officers of the agency of the call what cannot be opened for a while, and once more when it can: one notice a site, however many addresses it takes along.</summary>
internal sealed class WatchTelling(AppDb db, Staff staff, NoticeBoard board, TimeProvider clock)
{
    private const int mostItems = 10;
    private const string page = "disclosure/monitor";
    private static readonly TimeSpan oursAfter = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan theirsAfter = TimeSpan.FromHours(3);

    /// <summary>Tells what is to be told now, and saves it.</summary>
    /// <param name="isNight">Whether people may be asleep: what is elsewhere waits for the morning.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task Tell(bool isNight, CancellationToken cancel)
    {
        var pending = await db.Set<WatchSpan>()
            .Where(span => span.Kind == WatchSpanKind.Down && (span.To == null || (span.ToldAt != null && span.BackToldAt == null)))
            .Join(db.Set<WatchedAddress>(), span => span.WatchedId, watched => watched.Id, (span, watched) => new { span, watched })
            // What was paused or left alone has ended, but nobody has seen it open.
            .Where(one => one.span.To == null || one.watched.State == WatchState.Up)
            .Select(one => new WatchCase(one.span, one.watched))
            .ToListAsync(cancel);
        var told = pending.GroupBy(one => one.Watched.Host).Select(host => Say([.. host], isNight)).OfType<string>().ToList();
        if (told.Count > 0)
        {
            var people = await Officers();
            foreach (var (title, id) in told.SelectMany(title => people.Select(person => (title, person.Id))))
            {
                board.Tell(id, title, page);
            }

            var names = people.Count == 0 ? null : string.Join(", ", people.Select(person => person.Name));
            foreach (var one in pending.Where(one => one.IsNew))
            {
                one.Span.Told(names, clock.GetUtcNow());
            }
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(cancel);
        }
    }

    private string? Say(IReadOnlyList<WatchCase> site, bool isNight)
    {
        var open = site.Where(one => one.Span.To is null).ToList();
        return open.Any(one => IsDue(one, isNight)) ? Down(open) : open.Exists(one => one.Span.ToldAt is not null) ? null : Back([.. site.Where(one => one.Span.To is not null && !(isNight && !one.IsOurs))]);
    }

    private bool IsDue(WatchCase one, bool isNight) =>
        one.Span.ToldAt is null && (one.IsOurs || ((one.Watched.Items.Count > 0 || one.Watched.Kind == WatchKind.Added) && !isNight)) && clock.GetUtcNow() - one.Span.From >= (one.IsOurs ? oursAfter : theirsAfter);

    /// <summary>What is said of a site that cannot be opened; null where people know already.</summary>
    private string? Down(List<WatchCase> open)
    {
        var isKnown = open.Exists(one => one.Span.ToldAt is not null);
        var now = clock.GetUtcNow();
        foreach (var one in open.Where(one => one.Span.ToldAt is null))
        {
            one.Span.Told(open.Find(other => other.Span.ToldTo is not null)?.Span.ToldTo, now);
            one.IsNew = !isKnown;
        }

        if (isKnown)
        {
            return null;
        }

        var first = open.MinBy(one => one.Span.From)!;
        var count = open.Count > 1 ? $" {open.Count} ที่อยู่" : "";
        return Fit($"เว็บไซต์ {first.Watched.Host} เปิดไม่ได้{count} ตั้งแต่ {ThaiDate.Moment(first.Span.From, DigitScript.Arabic)}: {MonitorWords.Of(first.Span.Trouble!.Value, first.Span.Status)}{Items(open)}");
    }

    private string? Back(List<WatchCase> closed)
    {
        if (closed.Count == 0)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        closed.ForEach(one => one.Span.ToldBack(now));
        var from = closed.Min(one => one.Span.From);
        return Fit($"เว็บไซต์ {closed[0].Watched.Host} กลับมาเปิดได้แล้ว เปิดไม่ได้ตั้งแต่ {ThaiDate.Moment(from, DigitScript.Arabic)} ถึง {ThaiDate.Moment(closed.Max(one => one.Span.To!.Value), DigitScript.Arabic)}");
    }

    private static string Items(List<WatchCase> open)
    {
        var items = open.SelectMany(one => one.Watched.Items).Distinct().ToList();
        var points = open.Max(one => one.Watched.Points) is { } most ? FormattableString.Invariant($" ค่ารวม {most:0.00} คะแนน") : "";
        return items.Count == 0 ? "" : $" กระทบข้อ {string.Join(", ", items.Take(mostItems))}{(items.Count > mostItems ? $" และอีก {items.Count - mostItems} ข้อ" : "")}{points}";
    }

    // Who is away is told too, and who stands in.
    private async Task<IReadOnlyList<PersonCard>> Officers()
    {
        var people = await staff.People();
        var officers = people.Where(person => person.Roles?.Contains(Role.ItaOfficer) == true).ToList();
        var standIns = (await staff.Away(clock.Today())).Where(away => officers.Exists(officer => officer.Id == away.PersonId)).Select(away => away.StandInId).ToHashSet();
        return [.. officers.Concat(people.Where(person => standIns.Contains(person.Id))).DistinctBy(person => person.Id)];
    }

    private static string Fit(string said) => said.Length <= Notice.LongestTitle ? said : said[..(Notice.LongestTitle - 1)] + "…";
}
