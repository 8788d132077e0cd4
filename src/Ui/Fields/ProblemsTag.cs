using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.Fields;

/// <summary>Everything that is wrong with what was sent, on top of the page, each with a link to its field; nothing where all is well.</summary>
[HtmlTargetElement("problems", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProblemsTag(Digits digits) : TagHelper
{
    /// <summary>What was tried, as the heading says it after ยัง; without it to save, or to search where nothing was posted.</summary>
    public string? Tried { get; set; }

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
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(Heading(problems));
        output.Content.SetHtmlContent(heading);
        if (ViewContext.HttpContext.Features.Get<IFormFeature>()?.Form?.Files.Count > 0)
        {
            // A browser never sends a chosen file twice by itself.
            var files = new TagBuilder("p");
            files.InnerHtml.Append("ไฟล์ที่เลือกไว้ไม่ติดมากับหน้านี้ โปรดเลือกไฟล์อีกครั้งก่อนส่ง");
            output.Content.AppendHtml(files);
        }

        output.Content.AppendHtml(new ProblemList(problems, FieldLabels.Of(ViewContext), digits));
    }

    // One sentence that is about no field names nothing to be mended in the form.
    private string Heading(List<(string Name, string Sentence)> problems)
    {
        var tried = Tried ?? (HttpMethods.IsGet(ViewContext.HttpContext.Request.Method) ? "ค้นหาตามที่กรอก" : "บันทึก");
        var count = problems is [{ Name: "" }] ? "" : $" มี {digits.Of(problems.Count)} จุดที่ต้องแก้";
        return $"ยัง{tried}ไม่ได้{count}";
    }
}
