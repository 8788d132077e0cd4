using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ScoreTests
{
    [Theory]
    [InlineData("๘๓.๒๒", "83.22")]
    [InlineData(" 93.59 ", "93.59")]
    [InlineData("100", "100.00")]
    [InlineData("100.00", "100.00")]
    [InlineData("0", "0.00")]
    [InlineData("๙9.5", "99.50")]
    [InlineData("84.996", "85.00")]
    public void A_score_is_read_in_either_digits(string text, string written)
    {
        Assert.True(Score.TryRead(text, out var score));
        Assert.Equal(written, score.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("100.01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("83,22")]
    [InlineData("83.")]
    [InlineData(".5")]
    [InlineData("8 3")]
    [InlineData("83%")]
    [InlineData("1e1")]
    [InlineData("คะแนน 93.59")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_score_is_refused(string text)
    {
        Assert.False(Score.TryRead(text, out _));
        Assert.Contains("คะแนน", Assert.Throws<UnreadableException>(() => Score.Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_outside_its_range_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Score(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Score(100.01m));
    }

    [Theory]
    [InlineData("84.995", "85.00")]
    [InlineData("84.994999", "84.99")]
    [InlineData("0.005", "0.01")]
    [InlineData("0.025", "0.03")]
    public void Rounding_goes_half_away_from_zero(string text, string written) =>
        Assert.Equal(written, Score.Read(text).ToString());

    [Fact]
    public void Scores_are_compared_by_their_exact_values()
    {
        Assert.True(Score.Read("84.99") < Score.Read("84.991") && Score.Read("85") >= Score.Read("85.00"));
        Assert.Equal(Score.Read("83.2"), Score.Read("83.20"));
        Assert.NotEqual(Score.Read("84.996"), Score.Read("85"));
        Assert.Equal("๘๓.๒๐", Score.Read("83.2").ToText(DigitScript.Thai));
    }

    [Fact]
    public void Every_score_of_two_places_reads_back() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Gen.Choose(0, 10_000).ToArbitrary(),
                hundredths =>
                {
                    var score = new Score(hundredths / 100m);
                    return Score.Read(score.ToString()) == score
                        && Score.Read(score.ToText(DigitScript.Thai)) == score
                        && score.ToString() == string.Create(CultureInfo.InvariantCulture, $"{score.Rounded:F2}");
                }
            )
        );
}
