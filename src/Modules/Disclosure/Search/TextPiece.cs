namespace Sujarit.Disclosure.Search;

/// <summary>What stands around two words of a text, as the database cut it out.</summary>
/// <param name="Thing">What the text belongs to.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Place">Its place among those of its kind.</param>
/// <param name="Path">Its address below the agency's public pages.</param>
/// <param name="FirstAt">Where the first word stands; below 0 for nowhere.</param>
/// <param name="First">What stands around it; where it is nowhere, the beginning of the text.</param>
/// <param name="SecondAt">Where the second word stands; below 0 for nowhere.</param>
/// <param name="Second">What stands around it.</param>
internal sealed record TextPiece(Guid Thing, SearchKind Kind, int Place, string Path, int FirstAt, string First, int SecondAt, string Second)
{
    /// <summary>How many letters before a word are shown.</summary>
    public const int Before = 80;

    /// <summary>The letters of a piece; one that is shorter is the end of its text.</summary>
    public const int Length = 240;

    /// <summary>The pieces that show a word, those that say the same but once.</summary>
    public IReadOnlyList<MarkedText> Excerpts(SearchWords words)
    {
        var excerpts = new List<MarkedText>();
        if (FirstAt >= 0)
        {
            excerpts.Add(Marked(FirstAt, First, words));
        }

        // The second word may stand in what is shown of the first.
        if (SecondAt >= 0 && (FirstAt < 0 || SecondAt < FirstAt - Before || SecondAt >= FirstAt - Before + Length))
        {
            excerpts.Add(Marked(SecondAt, Second, words));
        }

        return [.. excerpts.Where(excerpt => excerpt.HasHit)];
    }

    private static MarkedText Marked(int at, string piece, SearchWords words) => MarkedText.OfPiece(piece, words, isCutBefore: at > Before, isCutAfter: piece.Length >= Length);
}
