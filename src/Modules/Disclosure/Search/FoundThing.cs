namespace Sujarit.Disclosure.Search;

/// <summary>The texts of one thing, as far as they hold any of the words.</summary>
internal sealed class FoundThing
{
    private readonly int everywhere;
    private readonly int inTitle;
    private readonly int inPage;

    private FoundThing(SeenText head, IReadOnlyList<SeenText> texts, SearchWords words)
    {
        Head = head;
        inTitle = head.InTitle(words);
        inPage = inTitle | head.InText;
        Files = [.. texts.Where(text => text.Kind == SearchKind.File).Select(file => (File: file, Name: file.InTitle(words))).Where(pair => (pair.Name | pair.File.InText) != 0)
            .OrderByDescending(pair => pair.Name != 0).ThenBy(pair => pair.File.Place).Select(pair => pair.File)];
        everywhere = texts.Aggregate(inTitle, (found, text) => found | text.InText | text.InTitle(words));
    }

    /// <summary>The page, or the post.</summary>
    public SeenText Head { get; }

    /// <summary>The files that hold words; those that are called by them first.</summary>
    public IReadOnlyList<SeenText> Files { get; }

    /// <summary>What holds all the words, best first: in the title, then in the text, then in the files; of these the newer year first.</summary>
    public static IReadOnlyList<FoundThing> Of(IEnumerable<SeenText> texts, SearchWords words) =>
        [.. texts.GroupBy(text => text.Thing)
            .Select(thing => (Head: thing.FirstOrDefault(text => text.Kind != SearchKind.File), Texts: thing.ToList()))
            .Where(thing => thing.Head is not null)
            .Select(thing => new FoundThing(thing.Head!, thing.Texts, words))
            .Where(thing => thing.everywhere == words.Whole)
            .OrderBy(thing => thing.inTitle == words.Whole ? 0 : thing.inPage == words.Whole ? 1 : 2)
            .ThenByDescending(thing => thing.Head.Year)
            .ThenByDescending(thing => thing.Head.At)
            .ThenBy(thing => thing.Head.Id)];
}
