using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.States;

/// <summary>What a page says while it holds nothing: what it will hold and, as its content, the first step.</summary>
[HtmlTargetElement("empty", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyTag : TagHelper
{
    /// <summary>What there is not yet.</summary>
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        var title = new TagBuilder("strong");
        title.InnerHtml.Append(Title);
        output.PreContent.SetHtmlContent(title);
    }
}
