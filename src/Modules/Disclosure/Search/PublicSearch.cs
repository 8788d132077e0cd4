using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Search;

/// <summary>Searches what the agency of the call shows the public. Two queries, however much there is; see docs/decisions/0019.</summary>
internal sealed class PublicSearch(AppDb db, TimeProvider clock)
{
    public const int OnPage = 10;

    /// <summary>The most files shown of one thing.</summary>
    public const int MostFiles = 3;

    /// <summary>A page of what holds every word.</summary>
    /// <param name="words">At least one.</param>
    /// <param name="page">From 1; one that does not exist is the nearest that does.</param>
    /// <param name="stop">Nobody waits for it any more.</param>
    public async Task<Paged<SearchHit>> Find(SearchWords words, int page, CancellationToken stop)
    {
        // What is to be shown at a later time has its text already.
        var now = clock.GetUtcNow();
        var found = FoundThing.Of(await db.Set<SearchText>().AsNoTracking().Where(text => text.At <= now).Select(SeenText.By(words)).ToListAsync(stop), words);
        var pages = Math.Max(1, ((found.Count - 1) / OnPage) + 1);
        var here = Math.Clamp(page, 1, pages);
        var shown = found.Skip((here - 1) * OnPage).Take(OnPage).ToList();
        var pieces = await Pieces(shown, words, stop);
        return new Paged<SearchHit>([.. shown.Select(thing => Hit(thing, pieces, words))], here, OnPage, found.Count);
    }

    private static SearchHit Hit(FoundThing thing, Dictionary<(Guid, SearchKind, int), TextPiece> pieces, SearchWords words)
    {
        var head = thing.Head;
        var files = thing.Files.Take(MostFiles).Select(file => (File: file, Piece: pieces.GetValueOrDefault((file.Thing, file.Kind, file.Place)))).Where(pair => pair.Piece is not null)
            .Select(pair => new FileHit(pair.Piece!.Path, MarkedText.Of(pair.File.Title, words), FileForm.Of(pair.File.Title), pair.Piece.Excerpts(words)));
        var piece = pieces.GetValueOrDefault((head.Thing, head.Kind, head.Place));
        return new SearchHit(head.Kind, piece?.Path ?? "", MarkedText.Of(head.Title, words), head.Item, head.Year, head.At, piece?.Excerpts(words) ?? [], [.. files], Math.Max(0, thing.Files.Count - MostFiles));
    }

    /// <summary>
    /// Of the texts that are shown, what stands around the longest word and the one after it: never a whole text. They are known by their
    /// places: their ids may be new, where a text was made anew between the two queries.
    /// </summary>
    private async Task<Dictionary<(Guid, SearchKind, int), TextPiece>> Pieces(List<FoundThing> things, SearchWords words, CancellationToken stop)
    {
        if (things.Count == 0)
        {
            return [];
        }

        var texts = things.SelectMany(thing => thing.Files.Take(MostFiles).Append(thing.Head)).ToList();
        var ids = texts.Select(text => text.Thing).Distinct().ToList();
        var places = texts.Select(text => text.Place).Distinct().ToList();
        var (first, second) = (words.All[0], words.All[Math.Min(1, words.All.Count - 1)]);
        return await db.Set<SearchText>().AsNoTracking()
            .Where(text => ids.Contains(text.Thing) && places.Contains(text.Place))
            .Select(text => new { text.Thing, text.Kind, text.Place, text.Path, text.Text, One = text.Folded.IndexOf(first), Two = text.Folded.IndexOf(second) })
            .Select(text => new TextPiece(
                text.Thing,
                text.Kind,
                text.Place,
                text.Path,
                text.One,
                text.Text.Substring(text.One < TextPiece.Before ? 0 : text.One - TextPiece.Before, TextPiece.Length),
                text.Two,
                text.Text.Substring(text.Two < TextPiece.Before ? 0 : text.Two - TextPiece.Before, TextPiece.Length)))
            .ToDictionaryAsync(piece => (piece.Thing, piece.Kind, piece.Place), stop);
    }
}
