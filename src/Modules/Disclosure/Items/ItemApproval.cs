using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

/// <summary>An item as it goes up the chain before it is published.</summary>
internal sealed class ItemApproval(AppDb db, ItemDesk desk, Checkup checkup, IProofreader proofreader, FileProofs files) : IApprovable
{
    public const string Code = "disclosure-item";

    public string Kind => Code;

    public string Title => "ข้อมูลที่เปิดเผยตามข้อ";

    /// <summary>How an item is named on its way, such as <c>2567-o12</c>.</summary>
    public static string Subject(FiscalYear assessment, string item) => $"{assessment}-{PublicAddress.Word(item)}";

    public async Task<ApprovableContent?> Now(string subject) => await Find(subject) is { } content ? Of(content) : null;

    public async Task<ProofreadContent?> Proofread(string subject, IReadOnlyList<PersonCard> staff)
    {
        if (await Find(subject) is not { } content)
        {
            return null;
        }

        var item = $"{content.Assessment}/{PublicAddress.Word(content.Item.Code)}";
        var (found, texts) = await checkup.With(content);
        var copy = ItemProof.Copy(content, db.Visit.May(DisclosurePermission.Answer)) with { Agency = db.Visit.Agency?.Name, Staff = staff };
        var ofFiles = files.Of(content, texts, db.Visit.May(DisclosurePermission.Answer), copy.Agency, staff);
        return new ProofreadContent(Of(content), [.. ItemProof.OfCheck(found, item), .. ItemProof.OfWords(proofreader, copy), .. ofFiles])
        {
            Dismissed = [.. ItemProof.OfDismissed(found, item)],
            MayDismiss = db.Visit.May(DisclosurePermission.AnswerAll),
        };
    }

    public static ApprovableContent Of(ItemContent content)
    {
        var paper = content.Paper;
        return new ApprovableContent($"เปิดเผยข้อมูลข้อ {content.Title}", $"disclosure/publish/{content.Assessment}/{PublicAddress.Word(content.Item.Code)}", content.Canonical, paper, paper.Blocks.Count);
    }

    public IEnumerable<string> Touched(EntityEntry row) =>
        row.Entity switch
        {
            Exhibit exhibit => exhibit.Uses.Select(use => Subject(use.Assessment, use.Item)).Distinct(),
            ExhibitUse use => [Subject(use.Assessment, use.Item)],
            _ => [],
        };

    private async Task<ItemContent?> Find(string subject) =>
        subject.Split('-', 2) is [var year, var word] && await desk.Find(year, word) is var (book, item) && subject == Subject(book.Year, item.Code)
            && await desk.Content(book.Year, item) is { Exhibits.Count: > 0 } content
            ? content
            : null;
}
