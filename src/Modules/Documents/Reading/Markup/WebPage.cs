using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Text;

namespace Sujarit.Documents.Reading.Markup;

/// <summary>HTML files, read token by token: no script is run and nothing is fetched.</summary>
internal sealed class WebPage : IDisposable
{
    private readonly Flow flow;
    private readonly Marking marking;
    private readonly HtmlTokenizer tokens;
    private readonly StringBuilder title = new();
    private string hidden = "";

    private WebPage(string text, Quota quota)
    {
        flow = new Flow(quota);
        marking = new Marking(flow);
        tokens = new HtmlTokenizer(new TextSource(text), HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) =>
                name.Span is "type" or "checked" or "value" or "start" or "style" or "colspan" or "rowspan",
        };
    }

    public static Document Read(string path, Quota quota)
    {
        using var page = new WebPage(TextDecoding.Read(path, quota.Limits), quota);
        return page.Compose();
    }

    public void Dispose() => tokens.Dispose();

    private Document Compose()
    {
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            if (!flow.HasText)
            {
                marking.Where = string.Create(CultureInfo.InvariantCulture, $"line {token.Position.Line}");
                flow.Where = marking.Where;
            }

            switch (token.Type)
            {
                case HtmlTokenType.StartTag when hidden.Length == 0:
                    Open(token.AsTag());
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name);
                    break;
                case HtmlTokenType.Character:
                    Write(token.Data);
                    break;
            }
        }

        return flow.Finish(title.ToString());
    }

    private void Open(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "script" or "style" or "title":
                hidden = tag.Name;
                tokens.State = tag.Name switch
                {
                    "script" => HtmlParseMode.Script,
                    "style" => HtmlParseMode.Rawtext,
                    _ => HtmlParseMode.RCData,
                };
                break;
            case "textarea":
                tokens.State = HtmlParseMode.RCData;
                break;
        }

        if (hidden.Length == 0)
        {
            marking.Open(tag.Name, name => tag.Attributes.Find(attribute => attribute.Name == name) is { Name: not null } found ? found.Value : null);
        }
    }

    private void Close(string name)
    {
        if (hidden.Length > 0)
        {
            hidden = hidden == name ? "" : hidden;
            return;
        }

        marking.Close(name);
    }

    private void Write(string words)
    {
        if (hidden.Length == 0)
        {
            marking.Write(words);
        }
        else if (hidden == "title" && title.Length == 0)
        {
            title.Append(words);
        }
    }
}
