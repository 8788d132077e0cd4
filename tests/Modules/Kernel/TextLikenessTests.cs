using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class TextLikenessTests
{
    [Theory]
    [InlineData("อบต.ทุ่งทอง", "อบต. ทุ่งทอง", 0)]
    [InlineData("ทุ่งทอง", "ทุ่งทองค์", 2)]
    [InlineData("ทุ่งทอง", "ทุงทอง", 1)]
    [InlineData("", "กขค", 3)]
    [InlineData("กขค", "ขคก", 2)]
    public void Distance_counts_changed_characters(string first, string second, int distance) =>
        Assert.Equal(distance, ThaiText.EditDistance(first, second, 10));

    [Fact]
    public void Distance_stops_counting_at_its_bound()
    {
        Assert.Equal(3, ThaiText.EditDistance("กกกกกกกก", "ขขขขขขขข", 2));
        Assert.Equal(8, ThaiText.EditDistance("กกกกกกกก", "ขขขขขขขข", int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThaiText.EditDistance("ก", "ข", -1));
    }

    [Fact]
    public void Distance_within_its_bound_is_the_naive_distance() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Word,
                Word,
                Gen.Choose(0, 8).ToArbitrary(),
                (first, second, atMost) =>
                    ThaiText.EditDistance(first, second, atMost) == Math.Min(Naive(first, second), atMost + 1)
            )
        );

    [Fact]
    public void Likeness_is_one_for_the_same_text_and_the_same_both_ways() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Word,
                Word,
                (first, second) =>
                    ThaiText.Similarity(first, first) == 1
                    && ThaiText.Similarity(first, second) == ThaiText.Similarity(second, first)
                    && ThaiText.Similarity(first, second) is >= 0 and <= 1
            )
        );

    [Fact]
    public void Long_texts_are_compared_by_their_pieces()
    {
        var requirement = string.Concat(Enumerable.Range(0, 200).Select(number => $"ข้อ{number} "));

        Assert.Equal(1, ThaiText.Similarity(requirement, requirement));
        Assert.InRange(ThaiText.Similarity(requirement, requirement[..^20]), 0.97, 0.999);
        Assert.InRange(ThaiText.Similarity(requirement, new string('ฮ', 500)), 0, 0.001);
        Assert.InRange(ThaiText.Similarity(requirement, "ก"), 0, 0.001);
    }

    [Fact]
    public void A_pasted_sentence_is_found_in_a_longer_text()
    {
        const string pasted = "แสดงแผนการดำเนินงานที่บังคับใช้";

        Assert.Equal(1, ThaiText.Coverage(pasted, $"กองคลังได้ {pasted} ในปีนี้ด้วย"));
        Assert.InRange(ThaiText.Coverage(pasted, "กองคลังจัดซื้อรถหนึ่งคัน"), 0, 0.3);
        Assert.Equal(1, ThaiText.Coverage("กข", "คกขค"));
        Assert.Equal(0, ThaiText.Coverage("กข", "ขก"));
    }

    private static Arbitrary<string> Word =>
        Gen.Elements('ก', 'ข', 'ค').ListOf().Select(letters => string.Concat(letters.Take(6))).ToArbitrary();

    private static int Naive(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first.Length + second.Length;
        }

        return first[0] == second[0]
            ? Naive(first[1..], second[1..])
            : 1 + new[] { Naive(first[1..], second), Naive(first, second[1..]), Naive(first[1..], second[1..]) }.Min();
    }
}
