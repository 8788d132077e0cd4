namespace Sujarit.Ui.Languages;

/// <summary>A language the public pages speak. What the agency writes stays Thai; the words around it are in the language asked for.</summary>
/// <param name="Code">Its code in addresses and in <c>lang</c>: <c>th</c>, <c>en</c>, <c>ms</c>.</param>
/// <param name="Name">What its own speakers call it.</param>
/// <param name="Locale">Its code with a country, as Open Graph writes it.</param>
public sealed record Language(string Code, string Name, string Locale)
{
    /// <summary>The language of the office, and of an address that names none.</summary>
    public static Language Thai { get; } = new("th", "ไทย", "th_TH");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English", "en_GB");

    /// <summary>Malay, as it is spoken in the deep south.</summary>
    public static Language Malay { get; } = new("ms", "Melayu", "ms_MY");

    /// <summary>All of them, Thai first; a translation gives the words of the others in this order.</summary>
    public static IReadOnlyList<Language> All { get; } = [Thai, English, Malay];

    /// <summary>The language that a word of an address names; null for none. Thai is not named: a page has one address in each language.</summary>
    public static Language? OfAddress(string word) => All.Skip(1).FirstOrDefault(language => string.Equals(language.Code, word, StringComparison.Ordinal));
}
