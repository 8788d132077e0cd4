using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sujarit.Ui.Fields;

/// <summary>The problems of a form, each led by the name of its field: it stands above the fields and is written when they are drawn.</summary>
internal sealed class ProblemList(IReadOnlyList<(string Name, string Sentence)> problems, OrderedDictionary<string, string> labels, Digits digits) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var list = new TagBuilder("ul");
        // As the fields stand on the page; first what is about none.
        foreach (var (name, sentence) in problems.OrderBy(problem => labels.IndexOf(problem.Name)))
        {
            var row = new TagBuilder("li");
            row.InnerHtml.AppendHtml(Said(name, sentence));
            list.InnerHtml.AppendHtml(row);
        }

        list.WriteTo(writer, encoder);
    }

    private TagBuilder Said(string name, string sentence)
    {
        var said = new TagBuilder(name.Length == 0 ? "span" : "a");
        if (name.Length > 0)
        {
            said.Attributes["href"] = "#" + FieldIds.Of(name);
        }

        // The domain writes dates in its own digits; a page has one kind.
        said.InnerHtml.Append(digits.Of(Named(name, sentence)));
        return said;
    }

    private string Named(string name, string sentence) =>
        labels.TryGetValue(name, out var label) && !sentence.Contains(label, StringComparison.Ordinal) ? $"{label}: {sentence}" : sentence;
}
