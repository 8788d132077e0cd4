namespace Sujarit.Disclosure.Writing;

/// <summary>A link of a page.</summary>
/// <param name="Address">Where it leads as it was written: an address, <c>#…</c> or the name of a file of the page.</param>
/// <param name="Text">What is read.</param>
internal sealed record PageLink(string Address, string Text);
