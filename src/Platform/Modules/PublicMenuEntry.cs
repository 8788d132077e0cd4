namespace Sujarit.Platform.Modules;

/// <summary>An entry of the menu on public pages.</summary>
/// <param name="Title">What it is called, in Thai; the languages of the public pages have a translation of it.</param>
/// <param name="Path">Below the agency, such as <c>/news</c>; empty for the home page.</param>
/// <param name="Order">Its place among all entries, smallest first.</param>
/// <param name="IsBelow">Whether it stands at the foot of the pages, among what few people look for.</param>
public sealed record PublicMenuEntry(string Title, string Path, int Order, bool IsBelow = false);
