using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.Lists;

/// <summary>A column's heading that orders the table: <c>?sort=title</c> from the lowest, <c>?sort=-title</c> from the highest; the rest of the query stays, the first page is shown.</summary>
[HtmlTargetElement("sort", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SortTag : TagHelper
{
    private const string name = "sort";

    /// <summary>What the page knows the column by.</summary>
    public string By { get; set; } = "";

    /// <summary>What the column is called.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether the table is ordered by it where nothing else is asked for: <c>up</c>, <c>down</c> or not given.</summary>
    public string? Default { get; set; }

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isUp = IsOrdered(By, "up");
        var isDown = IsOrdered("-" + By, "down");
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (isUp || isDown)
        {
            output.Attributes.SetAttribute("aria-sort", isUp ? "ascending" : "descending");
        }

        var link = new TagBuilder("a");
        link.Attributes["class"] = "sort";
        link.Attributes["href"] = Here.With(ViewContext.HttpContext.Request, name, isUp ? "-" + By : By, without: "page");
        link.InnerHtml.Append(Label);
        output.Content.SetHtmlContent(link);
    }

    private bool IsOrdered(string value, string direction)
    {
        var asked = ViewContext.HttpContext.Request.Query[name].ToString();
        return asked.Length == 0 ? Default == direction : string.Equals(asked, value, StringComparison.OrdinalIgnoreCase);
    }
}
