using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Contracts;

/// <summary>What is to be published for an item of an assessment.</summary>
/// <param name="Assessment">The assessment year whose rulebook asks for it; not the year the content is of.</param>
/// <param name="Item">The code of the item as the rulebook writes it.</param>
/// <param name="Title">What the page is called; at most 300 characters.</param>
/// <param name="Page">What is read on the page itself.</param>
/// <param name="Files">What can be fetched beside it, in the order shown. Two of the same name are told apart by a number.</param>
public sealed record PublicationDraft(FiscalYear Assessment, string Item, string Title, Document Page, IReadOnlyList<PublicationFile> Files)
{
    /// <summary>In whose name; null for the visitor's.</summary>
    public string? By { get; init; }
}
