namespace Sujarit.Platform.Modules;

/// <summary>An entry of the office menu.</summary>
/// <param name="Title">What it is called, in Thai.</param>
/// <param name="Address">Below <c>/{agency}/office</c>, such as <c>measures</c>; empty for the first page.</param>
/// <param name="Permission">Who sees it; null for everybody who is signed in.</param>
/// <param name="Group">The heading it stands under; null for the first group.</param>
/// <param name="Order">Its place among all entries, smallest first.</param>
public sealed record MenuEntry(string Title, string Address, string? Permission, string? Group, int Order);
