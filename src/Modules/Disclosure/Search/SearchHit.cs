using Sujarit.Kernel;

namespace Sujarit.Disclosure.Search;

/// <summary>Something public in which every word occurs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its address below the agency's public pages.</param>
/// <param name="Title">What it is called, marked.</param>
/// <param name="Item">The code of its item, or nothing.</param>
/// <param name="Year">Its year.</param>
/// <param name="At">When it went before the public.</param>
/// <param name="Excerpts">Where its own text holds the words.</param>
/// <param name="Files">Its files that hold words, the first few.</param>
/// <param name="MoreFiles">How many more of its files do.</param>
internal sealed record SearchHit(SearchKind Kind, string Path, MarkedText Title, string Item, FiscalYear Year, DateTimeOffset At, IReadOnlyList<MarkedText> Excerpts, IReadOnlyList<FileHit> Files, int MoreFiles);
