using Sujarit.Disclosure.Search;

namespace Sujarit.Modules.Disclosure.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u200B\0\r\n ")]
    public void Nothing_asks_for_nothing(string? typed) => Assert.True(SearchWords.Of(typed).IsEmpty);

    [Fact]
    public void Words_stand_once_the_longest_first_and_none_within_another()
    {
        var words = SearchWords.Of("แผน  การดำเนินงาน แผน ITA งาน ๒๕๖๗");

        Assert.Equal(["การดำเนินงาน", "2567", "แผน", "ita"], words.All);
        Assert.Equal("แผน การดำเนินงาน แผน ITA งาน ๒๕๖๗", words.Typed);
        Assert.False(words.IsCut);
    }

    [Fact]
    public void A_long_text_is_cut_and_says_so()
    {
        var words = SearchWords.Of(new string('ก', 5000));

        Assert.Equal([new string('ก', SearchWords.Longest)], words.All);
        Assert.True(words.IsCut);
    }

    [Fact]
    public void Half_a_letter_is_never_left()
    {
        var words = SearchWords.Of(new string('ก', SearchWords.Longest - 1) + "\uD83D\uDE00");

        Assert.Equal(new string('ก', SearchWords.Longest - 1), words.Typed);
    }

    [Fact]
    public void Of_very_many_words_the_first_are_searched_for()
    {
        var words = SearchWords.Of(string.Join(' ', Enumerable.Range(0, 40).Select(number => (char)('ก' + number))));

        Assert.Equal(SearchWords.Most, words.All.Count);
        Assert.Contains("ก", words.All);
        Assert.True(words.IsCut);
    }

    [Theory]
    [InlineData("แผนปฏิบัติการ 2567", 3)]
    [InlineData("แผนปฏิบัติการ", 1)]
    [InlineData("2567", 2)]
    [InlineData("อื่น", 0)]
    public void Each_word_has_its_bit(string folded, int bits) => Assert.Equal(bits, SearchWords.Of("๒๕๖๗ แผนปฏิบัติการ").In(folded));
}
