using FsCheck;
using FsCheck.Fluent;
using Sujarit.Disclosure.Search;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Disclosure.Search;

public class SearchFoldTests
{
    private static readonly string[] pieces =
        ["ก", "น้ำ", "น\u0E49\u0E4D\u0E32", "เเก", "\u0E49", "\u0E33", "๒๕๖๗", "12", "İ", "ß", "Ǆ", "A", "é", "e\u0301", " ", "\u00A0", "\u200B", "\n", "\t", "\0", "\uD83D\uDE00", "\uD83D", "\uF70A", "%", "_", "<b>", "&amp;"];

    private static readonly Arbitrary<string> texts =
        Gen.OneOf(Gen.Elements(pieces).ArrayOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Theory]
    [InlineData("น้ำ", "น\u0E49\u0E4D\u0E32")]
    [InlineData("น้ำ", "น\u0E4D\u0E49\u0E32")]
    [InlineData("แผน", "เเผน")]
    [InlineData("ปี 2567", "ปี\u00A0\n\t ๒๕๖๗ ")]
    [InlineData("ita oit", "ITA\u200B OIT")]
    [InlineData("é", "e\u0301")]
    public void What_writers_vary_is_folded_away(string folded, string written) => Assert.Equal(folded, SearchFold.Of(SearchFold.Shown(written)));

    [Fact]
    public void Folding_keeps_every_letter_in_its_place() =>
        Prop.ForAll(texts, text => (SearchFold.Of(SearchFold.Shown(text)).Length == SearchFold.Shown(text).Length).Label(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Prop.ForAll(texts, text =>
        {
            var shown = SearchFold.Shown(text);
            var folded = SearchFold.Of(shown);
            return (SearchFold.Shown(shown) == shown && SearchFold.Of(folded) == folded).Label(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_is_shown_has_no_white_space_but_single_spaces() =>
        Prop.ForAll(texts, text =>
        {
            var shown = SearchFold.Shown(text);
            return (shown.Trim() == shown && !shown.Contains("  ", StringComparison.Ordinal) && shown.All(letter => letter == ' ' || !char.IsWhiteSpace(letter)) && ThaiText.Clean(shown) == shown).Label(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
