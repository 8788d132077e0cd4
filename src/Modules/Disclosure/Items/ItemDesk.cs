using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>The items of an assessment as the office works on them, and who may.</summary>
internal sealed class ItemDesk(AppDb db, Results results, TimeProvider clock)
{
    private Visitor Who => db.Visit.Who!;

    public string Name => db.Visit.Who?.Name ?? "ระบบ";

    /// <summary>The rulebook and the item that words of an address name; null where there is none. One query.</summary>
    public async Task<(Rulebook Book, Item Item)?> Find(string assessment, string item) =>
        Shelf.Book(assessment) is { } book && Shelf.ItemAt(book, item) is { } asked && await results.Rules(book.Year) is { } rules && rules.Item(asked.Code) is { } known ? (rules, known) : null;

    /// <summary>Who answers for an item; null for nobody yet. One query.</summary>
    public Task<ItemDuty?> Duty(FiscalYear assessment, string item) => db.Set<ItemDuty>().AsNoTracking().FirstOrDefaultAsync(duty => duty.Assessment == assessment && duty.Item == item);

    /// <summary>What an item shows. One query, two where exhibits have files and these are asked for.</summary>
    public async Task<ItemContent> Content(FiscalYear assessment, Item item, bool withFiles = true) => (await Contents(assessment, [item], withFiles))[0];

    /// <summary>What items show, in the order they are asked for. One query, two where exhibits have files and these are asked for.</summary>
    public async Task<IReadOnlyList<ItemContent>> Contents(FiscalYear assessment, IReadOnlyList<Item> items, bool withFiles = true)
    {
        var codes = items.Select(item => item.Code).ToList();
        var exhibits = await db.Set<Exhibit>().AsNoTracking().Include(exhibit => exhibit.Uses)
            .Where(exhibit => exhibit.Uses.Any(use => use.Assessment == assessment && codes.Contains(use.Item)))
            .ToListAsync();
        var ids = exhibits.SelectMany(exhibit => exhibit.Files).ToList();
        var files = ids.Count == 0 || !withFiles ? [] : await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id);
        return [.. items.Select(item => Content(assessment, item, exhibits, files))];
    }

    private static ItemContent Content(FiscalYear assessment, Item item, IEnumerable<Exhibit> exhibits, Dictionary<Guid, StoredFile> files) =>
        new(assessment, item, [
            .. exhibits.Select(exhibit => new Served(exhibit, Elements(exhibit, assessment, item), [.. exhibit.Files.Where(files.ContainsKey).Select(id => files[id])]))
                .Where(served => served.Elements.Count > 0)
                .OrderBy(served => served.Elements[0]).ThenBy(served => served.Exhibit.Id),
        ]);

    /// <summary>Whether the visitor may work for an office: the own, or that of somebody absent; the agency as a whole is the officer's.</summary>
    public bool MayAnswerFor(Guid? office) =>
        db.Visit.May(DisclosurePermission.AnswerAll) || (db.Visit.May(DisclosurePermission.Answer) && office is { } own && Who.AnswersFor.Contains(own));

    /// <summary>Refuses who may not work for an office.</summary>
    /// <exception cref="RuleBrokenException">The visitor may not work for that office.</exception>
    public void MustAnswerFor(Guid? office)
    {
        if (!MayAnswerFor(office))
        {
            throw new RuleBrokenException("ข้อมูลนี้เป็นของส่วนราชการอื่น โปรดแจ้งส่วนราชการที่รับผิดชอบ หรือผู้รับผิดชอบ ITA ให้แก้ไข");
        }
    }

    /// <summary>Marks an exhibit as changed by the visitor, now.</summary>
    public void Touch(Exhibit exhibit) => exhibit.Changed(Name, clock.GetUtcNow());

    private static List<int> Elements(Exhibit exhibit, FiscalYear assessment, Item item) =>
        [.. exhibit.Uses.Where(use => use.Assessment == assessment && use.Item == item.Code).Select(use => use.Element).Order()];
}
