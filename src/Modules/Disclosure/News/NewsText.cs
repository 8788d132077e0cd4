using Sujarit.Disclosure.Writing;

namespace Sujarit.Disclosure.News;

/// <summary>A post as plain words.</summary>
internal static class NewsText
{
    private const int longestBrief = 200;

    /// <summary>What it says, without marks, a part a line; empty for nothing.</summary>
    public static string Words(NewsPost post) => post.Body is { } body ? PageText.Read(body).Words : "";

    /// <summary>The post in a sentence or two: its summary, or else how its text begins.</summary>
    public static string Brief(NewsPost post)
    {
        if (post.Summary is { } summary)
        {
            return summary;
        }

        var words = Words(post).ReplaceLineEndings(" ").Trim();
        if (words.Length <= longestBrief)
        {
            return words;
        }

        // Thai parts sentences by spaces: a cut there is none within a word.
        var end = words.LastIndexOf(' ', longestBrief);
        var cut = end > longestBrief / 2 ? end : char.IsLowSurrogate(words[longestBrief]) ? longestBrief - 1 : longestBrief;
        return words[..cut].TrimEnd() + "…";
    }

    /// <summary>The post ready to be pasted where people read it.</summary>
    /// <param name="post">The post.</param>
    /// <param name="agency">Whose it is.</param>
    /// <param name="address">Where it is read in whole.</param>
    public static string ToPaste(NewsPost post, string agency, string address) =>
        string.Join('\n', new[]
        {
            post.Title,
            Brief(post) is { Length: > 0 } brief ? "\n" + brief : null,
            Where(post) is { Length: > 0 } where ? "\n" + where : null,
            $"\nอ่านต่อ {address}",
            agency,
        }.OfType<string>());

    private static string Where(NewsPost post) =>
        string.Join('\n', new[]
        {
            NewsWords.Days(post.HappensOn, post.HappensUntil) is { } days ? $"วันที่ {days}" : null,
            post.Place is { } place ? $"สถานที่ {place}" : null,
        }.OfType<string>());
}
