namespace Sujarit.Assessment.Contracts;

/// <summary>A ประเด็น by which last year's result is analysed, as the item of the measures names it.</summary>
/// <param name="Code">What the program calls it, such as <c>service</c>.</param>
/// <param name="Name">Its official Thai name.</param>
/// <param name="ShortName">What lists call it.</param>
/// <param name="Indicators">The codes of the indicators that belong to it; one may belong to several.</param>
/// <param name="Items">The codes of the items that belong to it, of the year <see cref="MeasureLibrary.ItemsOf"/>; an item belongs to one theme.</param>
/// <param name="NameBasis">What the name rests on.</param>
/// <param name="Basis">What its indicators and items rest on.</param>
public sealed record Theme(string Code, string Name, string ShortName, IReadOnlyList<string> Indicators, IReadOnlyList<string> Items, Basis NameBasis, Basis Basis);
