namespace Sujarit.Disclosure.Search;

/// <summary>A file that holds words.</summary>
/// <param name="Path">Its address below the agency's public pages.</param>
/// <param name="Name">Its name, marked.</param>
/// <param name="Form">Its form, such as <c>PDF</c>.</param>
/// <param name="Excerpts">Where its text holds the words; none where only its name does.</param>
internal sealed record FileHit(string Path, MarkedText Name, string Form, IReadOnlyList<MarkedText> Excerpts);
