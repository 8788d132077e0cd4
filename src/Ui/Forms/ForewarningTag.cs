using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Platform.Pages;

namespace Sujarit.Ui.Forms;

/// <summary>Says beside a button what saving costs; nothing where it costs nothing. Where the top of the page does not say the whole of it, it is said here.</summary>
[HtmlTargetElement("forewarning", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ForewarningTag(Digits digits) : TagHelper
{
    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var found = Forewarnings.Of(ViewContext.HttpContext);
        if (found.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var isSaidAbove = Forewarnings.AtTop(ViewContext.HttpContext).Count > 0;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note");
        foreach (var warning in found)
        {
            var sentence = new TagBuilder("p");
            sentence.InnerHtml.Append(digits.Of(isSaidAbove ? warning.Beside : $"“{warning.Title}” {warning.Whole}"));
            output.Content.AppendHtml(sentence);
        }
    }
}
