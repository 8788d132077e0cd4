using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Makes exhibits of the links that were chosen, as the editor does, and takes them away again. Nothing of it is published.</summary>
internal sealed class OldSiteFiling(AppDb db, ItemDesk desk, ItemBoard board, TimeProvider clock)
{
    /// <summary>Whether another module makes an item of a year ready.</summary>
    public Func<Item, bool> MadeByOthers(FiscalYear assessment) => item => board.Source(assessment, item) is not null;

    /// <summary>The items each of the addresses answers already. One query.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlySet<string>>> Known(FiscalYear assessment, IEnumerable<OldSiteLink> links)
    {
        var addresses = links.Where(link => link.CanBeTaken).Select(link => link.Address).Distinct().ToList();
        var uses = await db.Set<ExhibitUse>().AsNoTracking().Where(use => use.Assessment == assessment)
            .Join(db.Set<Exhibit>().Where(exhibit => exhibit.Kind == ExhibitKind.Link && exhibit.Address != null && addresses.Contains(exhibit.Address)), use => use.ExhibitId, exhibit => exhibit.Id, (use, exhibit) => new { exhibit.Address, use.Item })
            .Distinct().ToListAsync();
        return uses.GroupBy(use => use.Address!).ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.Select(use => use.Item).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Makes the exhibits; what is there already, or cannot be taken, is skipped and told.</summary>
    /// <exception cref="RuleBrokenException">Nothing is chosen, or it was filed before.</exception>
    public async Task File(OldSiteImport import, Rulebook book)
    {
        var links = import.Links;
        if (!links.Any(link => link.IsChosen))
        {
            throw new RuleBrokenException("ยังไม่ได้เลือกลิงก์ที่จะนำเข้า โปรดทำเครื่องหมายอย่างน้อยหนึ่งลิงก์");
        }

        var known = (await Known(book.Year, links.Where(link => link.IsChosen))).ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal));
        var unanswered = await Unanswered(book);
        var duties = await db.Set<ItemDuty>().AsNoTracking().Where(duty => duty.Assessment == book.Year).ToDictionaryAsync(duty => duty.Item, duty => duty.OfficeId);
        var isMade = MadeByOthers(book.Year);
        // What differs in its title or year is shown apart, though it leads to the same page.
        var made = new Dictionary<(string, string, FiscalYear?), Exhibit>();
        var filed = links.Select(link => link.IsChosen ? Take(link) : link).ToList();
        import.File(filed, clock.GetUtcNow());

        OldSiteLink Take(OldSiteLink link)
        {
            var items = known.GetValueOrDefault(link.Address, []);
            if (Refusal(link, book, isMade, items) is { } refusal)
            {
                return link with { Skipped = refusal };
            }

            var item = book.Item(link.Item!)!;
            var exhibit = made.GetValueOrDefault((link.Address, link.Title, link.Year));
            var elements = link.Elements.Count > 0 ? link.Elements : unanswered[item.Code];
            if (exhibit is null || exhibit.Uses.Count + elements.Count > Exhibit.MostUses)
            {
                exhibit = made[(link.Address, link.Title, link.Year)] = Made(link, duties.GetValueOrDefault(item.Code) ?? db.Visit.Who!.OfficeId);
                desk.MustAnswerFor(exhibit.OfficeId);
                desk.Touch(exhibit);
                db.Add(exhibit);
            }

            exhibit.Serve(book.Year, item.Code, elements);
            items.Add(item.Code);
            known[link.Address] = items;
            return link with { Exhibit = exhibit.Id };
        }
    }

    /// <summary>Takes away what the import made, as far as nobody has touched or published it since.</summary>
    /// <returns>How many were taken away.</returns>
    public async Task<int> Undo(OldSiteImport import)
    {
        var made = import.Links.Select(link => link.Exhibit).OfType<Guid>().Distinct().ToList();
        // The version of what nobody has touched is the first.
        var untouched = await db.Set<Exhibit>().Include(exhibit => exhibit.Uses).Where(exhibit => made.Contains(exhibit.Id) && exhibit.Version == 1).ToListAsync();
        var shown = (await db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == import.Assessment && publication.LatestAt >= import.FiledAt).Select(publication => publication.Item).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var taken = untouched.Where(exhibit => !exhibit.Uses.Any(use => use.Assessment == import.Assessment && shown.Contains(use.Item))).ToList();
        db.RemoveRange(taken);
        import.Undo(taken.Count);
        return taken.Count;
    }

    /// <summary>The exhibit a link becomes.</summary>
    public static Exhibit Made(OldSiteLink link, Guid? office)
    {
        var exhibit = Exhibit.Begin(ExhibitKind.Link, office);
        exhibit.Write(link.Title, null);
        exhibit.Date(link.Year, null, default);
        exhibit.LeadTo(link.Address);
        return exhibit;
    }

    private static string? Refusal(OldSiteLink link, Rulebook book, Func<Item, bool> isMade, HashSet<string> known) =>
        !link.CanBeTaken ? "ไม่มีที่อยู่เว็บที่นำเข้าได้"
        : link.Item is null || book.Item(link.Item) is not { } item ? "ยังไม่ได้เลือกข้อ"
        : isMade(item) ? "ข้อนี้ระบบจัดทำและเผยแพร่จากงานของหน่วยงาน"
        : item.Elements.Count == 0 ? "หลักเกณฑ์ที่มียังไม่บอกองค์ประกอบของข้อนี้"
        : known.Contains(item.Code) ? "มีลิงก์นี้ในข้อนี้แล้ว"
        : null;

    /// <summary>By item the elements nothing serves yet; all of them where everything is served.</summary>
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<int>>> Unanswered(Rulebook book)
    {
        var uses = (await db.Set<ExhibitUse>().AsNoTracking().Where(use => use.Assessment == book.Year).Select(use => new { use.Item, use.Element }).Distinct().ToListAsync()).ToLookup(use => use.Item, use => use.Element);
        return book.Items.ToDictionary(item => item.Code, item =>
        {
            var all = Enumerable.Range(1, item.Elements.Count).ToList();
            var open = all.Except(uses[item.Code]).ToList();
            return (IReadOnlyList<int>)(open.Count > 0 ? open : all);
        });
    }
}
