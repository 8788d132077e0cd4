using Sujarit.Kernel;

namespace Sujarit.Disclosure.Contracts;

/// <summary>One version of a publication, as it was published.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Assessment">The assessment year.</param>
/// <param name="Item">The code of the item.</param>
/// <param name="Number">From 1 without gaps.</param>
/// <param name="Title">What the page is called.</param>
/// <param name="At">When it was published, to the millisecond.</param>
/// <param name="By">Who published it; empty for the program itself. Not shown to the public.</param>
/// <param name="Hash">SHA-256 of its sealed text, in lower-case hexadecimal; it contains the hash of the version before.</param>
/// <param name="Address">Where this version stays, below the root of the site. The newest one also stands at the item's own address.</param>
public sealed record PublishedVersion(Guid Id, FiscalYear Assessment, string Item, int Number, string Title, DateTimeOffset At, string By, string Hash, string Address)
{
    /// <summary>Item, title and number of the version in a line.</summary>
    public string Called => $"{ItemTitle.Of(Item, Title)} ฉบับที่ {Number}";
}
