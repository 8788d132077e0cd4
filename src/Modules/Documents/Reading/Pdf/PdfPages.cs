using System.Globalization;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>The pages of a PDF: their order and the text of each, read when it is first asked for.</summary>
internal sealed class PdfPages
{
    private const int mostPages = 20_000;

    private readonly PdfStore store;
    private readonly Dictionary<Dictionary<string, object?>, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Dictionary<string, object?>, PageText> texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, PdfFont> fonts = [];
    private readonly Quota quota;
    private long asked;

    public PdfPages(PdfStore store, Dictionary<string, object?> catalogue, Quota quota)
    {
        (this.store, this.quota) = (store, quota);
        var open = new Stack<object?>([catalogue.GetValueOrDefault("Pages")]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (open.TryPop(out var next) && numbers.Count < mostPages)
        {
            if (store.Dictionary(next) is not { } node || !seen.Add(node))
            {
                continue;
            }

            if (node.TryGetValue("Kids", out var kids))
            {
                foreach (var kid in Enumerable.Reverse(store.List(kids)))
                {
                    open.Push(kid);
                }
            }
            else
            {
                numbers[node] = numbers.Count + 1;
            }
        }
    }

    /// <summary>Whether nearly all letters drawn were asked for and understood.</summary>
    public bool AreWhollyRead
    {
        get
        {
            long unmarked = 0, marked = 0, unknown = 0;
            foreach (var page in numbers.Keys)
            {
                var text = Text(page);
                unmarked += text.Unmarked;
                marked += text.Marked;
                unknown += text.Unknown;
            }

            return unmarked * 20 <= marked && unknown * 20 <= marked && asked * 20 >= marked * 19;
        }
    }

    public string? Name(object? page) =>
        store.Dictionary(page) is { } found && numbers.TryGetValue(found, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"page {number}")
            : null;

    /// <summary>What is drawn on a page under a number, and the page's text; null for nothing.</summary>
    public (DrawnLine Line, PageText Page)? Drawn(object? page, int mark)
    {
        if (store.Dictionary(page) is not { } found || Text(found) is not { } text || text[mark] is not { } line)
        {
            return null;
        }

        asked += line.Length;
        return (line, text);
    }

    private PageText Text(Dictionary<string, object?> page)
    {
        if (!texts.TryGetValue(page, out var text))
        {
            text = PageText.Read(page, store, fonts, quota);
            texts[page] = text;
            quota.Reach(ReadingUnit.Pages, texts.Count, Math.Max(texts.Count, numbers.Count));
        }

        return text;
    }
}
