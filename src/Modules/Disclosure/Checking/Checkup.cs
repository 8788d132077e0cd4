using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Checking;

/// <summary>Looks items over and keeps what is found; see docs/decisions/0018.</summary>
internal sealed partial class Checkup(AppDb db, ItemDesk desk, Results results, Staff staff, IEnumerable<IDisclosureSource> sources, FileReading reading, CheckBell bell, TimeProvider clock, ILogger<Checkup> log)
{
    private static readonly Dictionary<string, FileText> noTexts = [];

    /// <summary>What was found of an item; null where it was not looked at yet. One query.</summary>
    public async Task<ItemCheckup?> Of(FiscalYear assessment, string item) =>
        await db.Set<ItemCheckup>().AsNoTracking().Where(checkup => checkup.Assessment == assessment && checkup.Item == item).OrderByDescending(checkup => checkup.At).FirstOrDefaultAsync();

    /// <summary>What was found of an item, with what its files say by their SHA-256, those that were read. One query: what was not looked at yet has no file that was read.</summary>
    public async Task<(ItemCheckup? Found, IReadOnlyDictionary<string, FileText> Texts)> With(ItemContent content)
    {
        var hashes = content.Exhibits.SelectMany(served => served.Files).Where(file => !file.IsPicture).Select(file => file.Sha256).Distinct().ToList();
        var row = await db.Set<ItemCheckup>().AsNoTracking().Where(checkup => checkup.Assessment == content.Assessment && checkup.Item == content.Item.Code).OrderByDescending(checkup => checkup.At)
            .Select(checkup => new { Checkup = checkup, Texts = db.Set<FileText>().Where(text => text.AgencyId == checkup.AgencyId && text.State == FileTextState.Read && hashes.Contains(text.Sha256)).ToList() })
            .FirstOrDefaultAsync();
        return (row?.Checkup, (row?.Texts ?? []).GroupBy(text => text.Sha256).ToDictionary(group => group.Key, group => group.First()));
    }

    /// <summary>What was found of each item of a year, by its code. One query.</summary>
    public async Task<IReadOnlyDictionary<string, ItemCheckup>> Of(FiscalYear assessment) =>
        (await db.Set<ItemCheckup>().AsNoTracking().Where(checkup => checkup.Assessment == assessment).OrderBy(checkup => checkup.At).ToListAsync())
            .GroupBy(checkup => checkup.Item).ToDictionary(checkups => checkups.Key, checkups => checkups.Last());

    /// <summary>The years that know what their items ask, up to the next, newest first; and the one that is meant where none is named.</summary>
    public static (IReadOnlyList<FiscalYear> Years, FiscalYear Default) Years(FiscalYear now)
    {
        IReadOnlyList<FiscalYear> years = [.. Rulebooks.BesideProgram.Years.Append(now).Distinct().Where(year => year <= now.Next && Shelf.Book(year)?.Checks is not null).OrderDescending()];
        return (years, years.Contains(now) || years.Count == 0 ? now : years[0]);
    }

    /// <summary>What there is to find where nothing was looked at: nothing serves the item.</summary>
    public static IReadOnlyList<CheckFinding> OfNothing(Rulebook book, Item item) => item.Role is not null ? [ItemCheck.NeverPublished] : ItemCheck.Of(new CheckGround(new ItemContent(book.Year, item, []), book.Checks));

    /// <summary>Looks every item of a year over anew.</summary>
    public async Task Renew(FiscalYear assessment) => await Renew(assessment, [.. (Shelf.Book(assessment)?.Items ?? []).Select(item => item.Code)]);

    /// <summary>Looks items of a year over anew, within the transaction under way or one of its own.</summary>
    public async Task Renew(FiscalYear assessment, IReadOnlyCollection<string> codes)
    {
        if (Shelf.Book(assessment) is null)
        {
            return;
        }

        var book = await results.Rules(assessment);
        var items = book.Items.Where(item => codes.Contains(item.Code) || item.Elements.SelectMany(element => element.Checks).OfType<OnlineRule>().Any(rule => rule.ApartFrom is { } other && codes.Contains(other))).ToList();
        var found = new List<ItemCheckup>();
        await db.Atomically(async () =>
        {
            // One after the other: who looks last sees what all before have saved.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            found.Clear();
            var dismissals = await Dismissals(assessment, [.. items.Select(item => item.Code)]);
            foreach (var ground in await Grounds(book, items))
            {
                if (await Looked(ground, dismissals[ground.Content.Item.Code]) is { } checkup)
                {
                    found.Add(checkup);
                }
            }

            var renewed = found.ConvertAll(checkup => checkup.Item);
            await db.Set<ItemCheckup>().Where(checkup => checkup.Assessment == assessment && renewed.Contains(checkup.Item)).ExecuteDeleteAsync();
            db.AddRange(found);
            await db.SaveChangesAsync();
        });
        foreach (var checkup in found)
        {
            db.Entry(checkup).State = EntityState.Detached;
        }

        // Within somebody else's transaction nothing is there to be seen before it ends.
        if (db.Database.CurrentTransaction is null)
        {
            bell.Ring();
        }
    }

    /// <summary>What is found now; null where it cannot be looked over, and what was found before stays. Nobody's work is stopped by it.</summary>
    private async Task<ItemCheckup?> Looked(CheckGround ground, IEnumerable<CheckDismissal> dismissals)
    {
        try
        {
            var awaited = ground.Content.Exhibits.SelectMany(served => served.Files).Count(file => !file.IsPicture && ground.Texts.GetValueOrDefault(file.Sha256) is not { IsRead: true });
            return ItemCheckup.Of(ground.Content.Assessment, ground.Content.Item.Code, [.. (await Find(ground)).Select(finding => Judged(finding, dismissals))], awaited, clock.GetUtcNow());
        }
        catch (Exception broken) when (broken is not (DbException or DbUpdateException or OperationCanceledException))
        {
            Failed(log, broken, ground.Content.Assessment.BuddhistYear, ground.Content.Item.Code);
            return null;
        }
    }

    private static CheckFinding Judged(CheckFinding finding, IEnumerable<CheckDismissal> dismissals)
    {
        var mark = CheckMark.Of(finding);
        return dismissals.FirstOrDefault(mark.IsOf) is { } dismissal ? finding with { Dismissed = new CheckJudgement(dismissal.Id, dismissal.Reason, dismissal.By, dismissal.At) } : finding;
    }

    private async Task<ILookup<string, CheckDismissal>> Dismissals(FiscalYear assessment, IReadOnlyCollection<string> codes) =>
        (await db.Set<CheckDismissal>().AsNoTracking().Where(dismissal => dismissal.Assessment == assessment && dismissal.WithdrawnAt == null && codes.Contains(dismissal.Item)).ToListAsync())
            .ToLookup(dismissal => dismissal.Item);

    [LoggerMessage(Level = LogLevel.Error, Message = "Item {Item} of {Year} could not be looked over.")]
    private static partial void Failed(ILogger log, Exception broken, int year, string item);

    /// <summary>Has every link of a year looked at once more, and what files could not be read read again.</summary>
    public async Task Ask(FiscalYear assessment)
    {
        var now = clock.GetUtcNow();
        var contents = await desk.Contents(assessment, Shelf.Book(assessment)?.Items ?? []);
        var addresses = contents.SelectMany(Leading).Distinct().ToList();
        var hashes = contents.SelectMany(content => content.Exhibits).SelectMany(served => served.Files).Select(file => file.Sha256).Distinct().ToList();
        await db.Atomically(async () =>
        {
            await db.Set<WebLink>().Where(link => addresses.Contains(link.Address)).ExecuteUpdateAsync(link => link.SetProperty(one => one.DueAt, now));
            await db.Set<FileText>().Where(text => text.State == FileTextState.Unreadable && hashes.Contains(text.Sha256))
                .ExecuteUpdateAsync(text => text.SetProperty(one => one.State, FileTextState.Waiting).SetProperty(one => one.DueAt, now).SetProperty(one => one.Attempts, 0));
        });
        bell.Ring();
    }

    /// <summary>Reads every file that is still to be read, now, and looks over what it is shown by.</summary>
    public async Task ReadFiles(CancellationToken cancel)
    {
        foreach (var text in await db.Set<FileText>().Where(text => text.State == FileTextState.Waiting).ToListAsync(cancel))
        {
            try
            {
                await ReadFile(text, cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // The site's own room was quicker.
                db.Entry(text).State = EntityState.Detached;
            }
        }
    }

    /// <summary>Reads a file and looks over what it is shown by.</summary>
    public async Task ReadFile(FileText text, CancellationToken cancel)
    {
        var again = TimeSpan.FromHours(1);
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => file.Sha256 == text.Sha256).ToListAsync(cancel);
        if (files.Count == 0 || text.Attempts > FileText.MostAttempts)
        {
            text.Take(FileTextState.Unreadable, "", "อ่านไฟล์นี้ไม่ได้ โปรดตรวจไฟล์แล้วแนบใหม่");
        }
        else if (!await reading.Read(text, files[0], cancel))
        {
            text.Later(clock.GetUtcNow() + again);
        }

        await db.SaveChangesAsync(cancel);
        var ids = files.Select(file => file.Id).ToList();
        var exhibits = db.Set<Exhibit>().Where(exhibit => exhibit.Files.Any(file => ids.Contains(file)));
        if (!await IsAwaiting(exhibits, cancel))
        {
            await RenewShown(exhibits);
        }
    }

    /// <summary>Whether other files of exhibits are about to be read: looking over them all once is enough.</summary>
    private async Task<bool> IsAwaiting(IQueryable<Exhibit> exhibits, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var ids = (await exhibits.AsNoTracking().Select(exhibit => exhibit.Files).ToListAsync(cancel)).SelectMany(files => files).Distinct().ToList();
        return await db.Set<StoredFile>().Where(file => ids.Contains(file.Id)).Join(db.Set<FileText>(), file => file.Sha256, text => text.Sha256, (_, text) => text)
            .AnyAsync(text => text.State == FileTextState.Waiting && text.DueAt <= now, cancel);
    }

    /// <summary>Looks over the items that show what leads to an address; a page may write it otherwise, but not its site.</summary>
    public Task RenewFor(string address) => RenewShown(LeadingTo(address));

    /// <summary>Whether an exhibit leads to the site of an address.</summary>
    public Task<bool> IsShown(string address) => LeadingTo(address).AnyAsync();

    private IQueryable<Exhibit> LeadingTo(string address)
    {
        var host = new Uri(address).Host;
        return db.Set<Exhibit>().Where(exhibit => exhibit.Address == address || (exhibit.Text != null && exhibit.Text.Contains(host)));
    }

    /// <summary>Where an item leads on the web; nowhere where a page or table of it cannot be read any more.</summary>
    internal static IReadOnlyList<string> Leading(ItemContent content)
    {
        try
        {
            return [.. content.Exhibits.SelectMany(served => new CheckedExhibit(served, noTexts).Links)];
        }
        catch (Exception broken) when (broken is UnreadableException or RuleBrokenException)
        {
            return [];
        }
    }

    private async Task RenewShown(IQueryable<Exhibit> exhibits)
    {
        var uses = await exhibits.AsNoTracking().SelectMany(exhibit => exhibit.Uses).Select(use => new { use.Assessment, use.Item }).Distinct().ToListAsync();
        foreach (var year in uses.GroupBy(use => use.Assessment))
        {
            await Renew(year.Key, [.. year.Select(use => use.Item)]);
        }
    }

    private async Task<IReadOnlyList<CheckFinding>> Find(CheckGround ground)
    {
        var (assessment, item) = (ground.Content.Assessment, ground.Content.Item);
        if (sources.FirstOrDefault(source => source.Behind(assessment, item) is not null) is not { } source)
        {
            return ItemCheck.Of(ground);
        }

        // What is not public yet is not looked into: its own page tells what is missing.
        return ground.IsPublished
            ? [.. (await source.Doubts(assessment, item)).Select(doubt => new CheckFinding(CheckKind.SourceIncomplete, Element(item, doubt.Part), doubt.Where, "", $"{doubt.Why} โปรดเพิ่มแล้วเผยแพร่ใหม่"))]
            : [ItemCheck.NeverPublished];
    }

    private static int? Element(Item item, string part) =>
        item.Elements.Select((element, at) => (element, Number: at + 1)).Where(pair => pair.element.Checks.OfType<SourceRule>().Any(rule => rule.Part == part)).Select(pair => (int?)pair.Number).FirstOrDefault();

    private async Task<IReadOnlyList<CheckGround>> Grounds(Rulebook book, IReadOnlyList<Item> items)
    {
        var others = items.SelectMany(item => item.Elements).SelectMany(element => element.Checks).OfType<OnlineRule>().Select(rule => rule.ApartFrom).OfType<string>();
        var wanted = book.Items.Where(item => items.Contains(item) || others.Contains(item.Code)).ToList();
        var contents = await desk.Contents(book.Year, wanted);
        var texts = await Texts(contents);
        var links = contents.ToDictionary(content => content.Item.Code, content => (IReadOnlySet<string>)Leading(content).ToHashSet(StringComparer.Ordinal));
        var found = await Links([.. links.Values.SelectMany(addresses => addresses).Distinct()]);
        var published = (await db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == book.Year).Select(publication => publication.Item).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var heads = book.Checks is { } terms ? (await staff.People()).Where(person => terms.Heads.Any(head => ThaiText.Fold(person.Position ?? "").StartsWith(ThaiText.Fold(head), StringComparison.Ordinal))).Select(person => person.Name).ToList() : [];
        return
        [
            .. contents.Where(content => items.Any(item => item.Code == content.Item.Code)).Select(content => new CheckGround(content, book.Checks)
            {
                Texts = texts, Links = found, Heads = heads, Channels = links, IsPublished = published.Contains(content.Item.Code), Today = clock.Today(),
            }),
        ];
    }

    /// <summary>What files say; those nobody has read yet are put on the list to be read.</summary>
    private async Task<IReadOnlyDictionary<string, FileText>> Texts(IReadOnlyList<ItemContent> contents)
    {
        var hashes = contents.SelectMany(content => content.Exhibits).SelectMany(served => served.Files).Where(file => !file.IsPicture).Select(file => file.Sha256).Distinct().ToList();
        var known = hashes.Count == 0 ? [] : await db.Set<FileText>().AsNoTracking().Where(text => hashes.Contains(text.Sha256)).ToListAsync();
        var texts = known.GroupBy(text => text.Sha256).ToDictionary(group => group.Key, group => group.OrderByDescending(text => text.IsRead).First());
        db.AddRange(hashes.Where(hash => !texts.ContainsKey(hash)).Select(hash => FileText.Of(hash, clock.GetUtcNow())));
        return texts;
    }

    /// <summary>How links were found; those nobody has looked at yet are put on the list to be looked at.</summary>
    private async Task<IReadOnlyDictionary<string, WebLink>> Links(IReadOnlyList<string> addresses)
    {
        var known = addresses.Count == 0 ? [] : await db.Set<WebLink>().AsNoTracking().Where(link => addresses.Contains(link.Address)).ToListAsync();
        var links = known.GroupBy(link => link.Address).ToDictionary(group => group.Key, group => group.OrderByDescending(link => link.CheckedAt).First());
        db.AddRange(addresses.Where(address => !links.ContainsKey(address) && address.Length <= Exhibit.LongestAddress).Select(address => WebLink.Of(address, clock.GetUtcNow())));
        return links;
    }
}
