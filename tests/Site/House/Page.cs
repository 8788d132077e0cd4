using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sujarit.Site;

/// <summary>An answer of the site.</summary>
internal sealed class Page(Uri address, HttpStatusCode status, HttpResponseMessage response, byte[] content)
{
    private const int mostShown = 1200;
    private readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(content)));

    /// <summary>Where the caller ended.</summary>
    public Uri Address => address;

    public HttpStatusCode Status => status;

    public int Code => (int)status;

    public byte[] Content => content;

    /// <summary>The content as it came.</summary>
    public string Source => Encoding.UTF8.GetString(content);

    public IHtmlDocument Document => document.Value;

    /// <summary>Where the answer sends the caller; null where it is no redirect.</summary>
    public Uri? Location { get; } = response.Headers.Location is { } location ? new Uri(address, location) : null;

    /// <summary>What a person reads on it, blanks made one.</summary>
    public string Text => Words(Document.Body);

    /// <summary>The sentences of the form's list of problems, and beside its fields.</summary>
    public IReadOnlyList<string> Problems => [.. Document.QuerySelectorAll(".summary li, .error, .validation-summary-errors li, .field-validation-error").Select(Words).Where(words => words.Length > 0)];

    /// <summary>A header, of the answer or of its content; null where there is none.</summary>
    public string? Header(string name) => headers.TryGetValue(name, out var value) ? value : null;

    private readonly Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
        .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    public static async Task<Page> Read(Uri address, HttpResponseMessage response) =>
        new(address, response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());

    /// <summary>It is an answer with this status; else what came instead is told.</summary>
    public Page Is(HttpStatusCode expected)
    {
        Assert.True(Status == expected, $"{Code} instead of {(int)expected}: {this}");
        return this;
    }

    public Page Ok() => Is(HttpStatusCode.OK);

    /// <summary>The form came back with a sentence that holds these words, and says so to machines too.</summary>
    public Page Refuses(string words)
    {
        Is(HttpStatusCode.UnprocessableEntity);
        Assert.True(Problems.Any(problem => problem.Contains(words, StringComparison.Ordinal)), $"no problem says “{words}”: {this}");
        return this;
    }

    /// <summary>A person reads these words on it.</summary>
    public Page Shows(string words)
    {
        Assert.True(Text.Contains(words, StringComparison.Ordinal), $"“{words}” is not on {this}");
        return this;
    }

    /// <summary>Nobody reads these words on it, nor are they in its source.</summary>
    public Page Hides(string words)
    {
        Assert.True(!Text.Contains(words, StringComparison.Ordinal) && !Source.Contains(words, StringComparison.Ordinal), $"“{words}” is on {this}");
        return this;
    }

    /// <summary>The element; it has to be there.</summary>
    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {this}");

    /// <summary>What stands in a field of a form.</summary>
    public string? Typed(string name) =>
        Find($"[name='{name}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement list => list.Value,
            IHtmlInputElement input => input.Value,
            var other => other.TextContent,
        };

    public override string ToString()
    {
        var shown = Text.Length > mostShown ? Text[..mostShown] + "…" : Text;
        var problems = Problems.Count > 0 ? $" problems: {string.Join(" | ", Problems)};" : "";
        return $"{Address.PathAndQuery} ({Code}){(Location is null ? "" : $" → {Location.PathAndQuery}")}:{problems} {shown}";
    }

    private static string Words(INode? node) => node is null ? "" : string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
