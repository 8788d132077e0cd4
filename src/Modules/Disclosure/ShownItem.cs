namespace Sujarit.Disclosure;

/// <summary>What is published for one item.</summary>
/// <param name="Item">Its code.</param>
/// <param name="Title">The title of the newest version.</param>
/// <param name="Number">The number of the newest version.</param>
/// <param name="At">When it was published.</param>
/// <param name="Forms">The forms of its files, such as <c>PDF</c>; empty where the page is all.</param>
internal sealed record ShownItem(string Item, string Title, int Number, DateTimeOffset At, IReadOnlyList<string> Forms);
