using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure;

/// <summary>What the rulebooks ask to be published, by the words of an address.</summary>
internal static class Shelf
{
    private const int digitsOfYear = 4;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> codes = new(() =>
        Rulebooks.BesideProgram.Years.SelectMany(year => Rulebooks.BesideProgram.Of(year).Items).Select(item => item.Code).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(code => code, StringComparer.OrdinalIgnoreCase));

    /// <summary>The codes of the items of all years, by whatever case they are written in.</summary>
    public static IReadOnlyDictionary<string, string> Codes => codes.Value;

    /// <summary>The rulebook of a year; null for a year that none covers yet. The year after the newest one opens as a draft.</summary>
    public static Rulebook? Book(FiscalYear year)
    {
        var shelf = Rulebooks.BesideProgram;
        return shelf.Years.Contains(year) || year == shelf.Years[^1].Next ? shelf.Of(year) : null;
    }

    /// <summary>The rulebook that an address names: four Arabic digits, nothing else, so that a page has one address.</summary>
    public static Rulebook? Book(string year) =>
        year.Length == digitsOfYear && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Book(new FiscalYear(number)) : null;

    /// <summary>What each item is worth of the total, by its code; it follows from the rules alone, and none where items are not scored.</summary>
    public static IReadOnlyDictionary<string, Worth> Worth(Rulebook book) => book.ItemsScored ? Scoring.Worth(book) : new Dictionary<string, Worth>();

    public static Item? Item(FiscalYear year, string code) => Book(year)?.Item(code);

    /// <summary>The item that an address names, in whatever case it is written.</summary>
    public static Item? ItemAt(Rulebook book, string word) => book.Items.FirstOrDefault(item => string.Equals(item.Code, word, StringComparison.OrdinalIgnoreCase));
}
