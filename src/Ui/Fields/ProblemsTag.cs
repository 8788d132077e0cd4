using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.Fields;

/// <summary>Everything that is wrong with what was sent, on top of the page, each with a link to its field; nothing where all is well.</summary>
[HtmlTargetElement("problems", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProblemsTag(Digits digits) : TagHelper
{
    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = ViewContext.ViewData.ModelState
            .SelectMany(entry => FieldErrors.Of(entry.Value).Select(error => (Name: entry.Key, Sentence: error)))
            .Distinct()
            .ToList();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        var count = digits.Of(problems.Count.ToString(CultureInfo.InvariantCulture));
        output.Content.SetHtmlContent($"<h2>ยังบันทึกไม่ได้ มี {count} จุดที่ต้องแก้</h2>");
        output.Content.AppendHtml(List(problems));
    }

    private TagBuilder List(IEnumerable<(string Name, string Sentence)> problems)
    {
        var list = new TagBuilder("ul");
        foreach (var (name, sentence) in problems)
        {
            var row = new TagBuilder("li");
            row.InnerHtml.AppendHtml(Said(name, sentence));
            list.InnerHtml.AppendHtml(row);
        }

        return list;
    }

    private TagBuilder Said(string name, string sentence)
    {
        var said = new TagBuilder(name.Length == 0 ? "span" : "a");
        if (name.Length > 0)
        {
            said.Attributes["href"] = "#" + FieldIds.Of(name);
        }

        // The domain writes dates in its own digits; a page has one kind.
        said.InnerHtml.Append(digits.Of(sentence));
        return said;
    }
}
