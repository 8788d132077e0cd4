namespace Sujarit.Disclosure.Writing;

/// <summary>A picture of a page.</summary>
/// <param name="Name">The name of the page's file.</param>
/// <param name="Alt">What it shows, for people who do not see it; may be empty.</param>
internal sealed record PagePicture(string Name, string Alt);
