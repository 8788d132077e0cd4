namespace Sujarit.Disclosure.Twin;

/// <summary>What was read for an address.</summary>
/// <param name="Address">The address.</param>
/// <param name="Path">Where it is to stand below the folder.</param>
/// <param name="IsPage">Whether it is a page, whose links are still to be seen to.</param>
/// <param name="Spool">Where what was read waits; null where what stands there already is the same.</param>
/// <param name="Entry">What the list of files tells of it; of a page that is still to be written, null.</param>
internal sealed record TwinFind(TwinAddress Address, string Path, bool IsPage, string? Spool, TwinEntry? Entry);
