using System.Text.Encodings.Web;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Disclosure.Search;

namespace Sujarit.Modules.Disclosure.Search;

public class MarkedTextTests
{
    private static readonly string[] pieces = ["แผน", "ปฏิบัติ", "การ", "น้ำ", "น", "\u0E49", " ", "๒๕๖๗", "2567", "ITA", "ita", "\uD83D\uDE00", "<", "&"];

    [Theory]
    [InlineData("แผนปฏิบัติการ ๒๕๖๗", "แผน 2567", "[แผน]ปฏิบัติการ [๒๕๖๗]")]
    [InlineData("ITA และ ita", "Ita", "[ITA] และ [ita]")]
    [InlineData("น้ำประปา", "น", "[น้]ำประปา")]
    [InlineData("น้ำประปา", "้", "[น้]ำประปา")]
    [InlineData("กกกกก", "กก", "[กกกก]ก")]
    [InlineData("แผนการ", "แผนก นกา", "[แผนกา]ร")]
    [InlineData("ไม่มี", "สิ่งนี้", "ไม่มี")]
    public void Hits_are_marked_as_they_are_written(string shown, string typed, string marked) => Assert.Equal(marked, MarkedText.Of(shown, SearchWords.Of(typed)).ToString());

    [Fact]
    public void Marking_loses_and_adds_nothing() =>
        Prop.ForAll(Text(), Text(), (text, typed) =>
        {
            var shown = SearchFold.Shown(text);
            return (string.Concat(MarkedText.Of(shown, SearchWords.Of(typed)).Parts.Select(part => part.Text)) == shown).Label($"{typed} in {text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_piece_keeps_its_hit_and_begins_where_a_reader_can() =>
        Prop.ForAll(Text(), Gen.Elements("แผน", "น้ำ", "2567", "น").ToArbitrary(), (text, typed) =>
        {
            var (shown, words) = (SearchFold.Shown(text), SearchWords.Of(typed));
            var piece = MarkedText.OfPiece(shown, words, isCutBefore: true, isCutAfter: true);
            return (piece.HasHit == MarkedText.Of(shown, words).HasHit && (piece.Parts.Count < 2 || !char.IsLowSurrogate(piece.Parts[1].Text[0]))).Label($"{typed} in {text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_piece_shows_where_it_was_cut()
    {
        var words = SearchWords.Of("แผน");

        Assert.Equal("…สอง [แผน] สาม…", MarkedText.OfPiece("นึ่ง สอง แผน สาม สี", words, isCutBefore: true, isCutAfter: true).ToString());
        Assert.Equal("หนึ่ง [แผน]", MarkedText.OfPiece("หนึ่ง แผน", words, isCutBefore: false, isCutAfter: false).ToString());
    }

    [Fact]
    public void What_is_shown_is_never_markup()
    {
        using var html = new StringWriter();
        MarkedText.Of("<script>alert('แผน')</script>", SearchWords.Of("<script> แผน")).WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));

        Assert.Equal("<mark>&lt;script&gt;</mark>alert(&#x27;<mark>แผน</mark>&#x27;)&lt;/script&gt;", html.ToString());
    }

    private static Arbitrary<string> Text() => Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();
}
