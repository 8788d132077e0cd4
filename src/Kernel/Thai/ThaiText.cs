namespace Sujarit.Kernel.Thai;

/// <summary>Thai text as files bring it and as the product keeps, mends, searches and compares it. Nothing here ever throws on odd input.</summary>
public static class ThaiText
{
    /// <summary>
    /// The one form text is kept in. Applying it twice changes nothing more. In this order:
    /// half surrogate pairs become U+FFFD; zero-width, direction and soft-hyphen characters go; every kind of space becomes a plain
    /// space; every kind of line end becomes <c>\n</c>; other control characters but the tab go; the shifted Thai glyphs of old fonts
    /// (U+F700–U+F71A) become their letters; the rest is put in NFC. Then Thai: over one consonant the vowel comes first, then the tone
    /// mark, then การันต์; นิคหิต and สระอา become สระอำ with the tone mark before it, also where it was typed after;
    /// เเ before a consonant becomes แ, for no Thai word has two เ in a row (three in a row stay, being no one's spelling).
    /// </summary>
    public static string Clean(string text) => ThaiSpelling.Canonical(CharacterScrub.Of(text));

    /// <summary>
    /// Takes out the one or two spaces that bad scans put where Thai allows none: before a mark above or below and before ะ า ำ ๅ
    /// (behind a Thai letter); behind เ แ โ ใ ไ; behind ั, ื and — but for ก็ — behind ็ when a consonant follows, since none of these ends a word.
    /// All other spaces stay, also those before ๆ and ฯ; tabs, line ends and wider gaps are layout and stay; nothing but spaces is
    /// taken. Applying it twice changes nothing more. What comes together may need <see cref="Clean"/>: clean, mend, clean.
    /// </summary>
    public static string MendSpaces(string text) => ScanSpaces.Mend(text);

    /// <summary>
    /// The form for search and comparison, never for show; folding twice changes nothing more. <see cref="Clean"/>, then: no white space;
    /// Arabic digits; lower case; no punctuation (quotes, dashes, brackets, dots, bullets, tick boxes and other pictorial signs), except
    /// <c>. / :</c> between two digits and <c>%</c>; a comma between digits goes, so 1,000 equals 1000; the same Thai mark
    /// twice in a row counts once. Vowels, tone marks, ฯ, ๆ, currency and mathematical signs stay.
    /// </summary>
    public static string Fold(string text) => ThaiFold.Of(text);

    /// <summary>
    /// How alike two texts are once folded: 1 is the same, 0 has nothing in common; two empty texts are the same.
    /// Up to 256 folded characters it is one minus the edit distance by the longer length; beyond, the share of three-character
    /// pieces the two have in common (Dice), which takes linear time.
    /// </summary>
    public static double Similarity(string first, string second) => TextLikeness.Similarity(Fold(first), Fold(second));

    /// <summary>
    /// How much of <paramref name="part"/> stands in <paramref name="whole"/>, both folded: the share, 0–1, of its three-character pieces
    /// found there. For a sentence pasted into a longer text. A part of fewer than three folded characters is 1 when found, else 0.
    /// </summary>
    public static double Coverage(string part, string whole) => TextLikeness.Coverage(Fold(part), Fold(whole));

    /// <summary>
    /// How many characters of the folded texts must be put in, taken out or changed to make one the other.
    /// </summary>
    /// <param name="first">One text.</param>
    /// <param name="second">The other.</param>
    /// <param name="atMost">Where counting stops, zero or more: a greater distance is told as <c>atMost + 1</c>. Time grows with it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atMost"/> is negative.</exception>
    public static int EditDistance(string first, string second, int atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atMost);
        return TextLikeness.Distance(Fold(first), Fold(second), atMost);
    }
}
