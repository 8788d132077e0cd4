using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Assessment.Contracts;

/// <summary>
/// Says what a page rests on where that is not the confirmed rulebook as it came: a draft (ยังไม่ยืนยัน), or rules the agency has corrected for
/// itself (แก้โดยหน่วยงาน). Nothing otherwise. Every page that shows what follows from a rulebook carries one.
/// </summary>
[HtmlTargetElement("rulebook-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RulebookMarkTag(Digits digits, Visit visit) : TagHelper
{
    private const int mostNamed = 3;

    /// <summary>The rulebook the page rests on.</summary>
    [HtmlAttributeName("of")]
    public Rulebook Of { get; set; } = null!;

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Of.IsDraft && Of.AgencyRules.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note");
        if (Of.IsDraft)
        {
            output.Content.AppendHtml(Sentence("ยังไม่ยืนยัน", $" หลักเกณฑ์ปี {digits.Of(Of.Year)} ยังไม่มีฉบับที่ยืนยันแล้ว ผลในหน้านี้เป็นเพียงการประมาณ โปรดตรวจกับคู่มือการประเมิน", null));
        }

        if (Of.AgencyRules.Count > 0)
        {
            var named = string.Join(", ", Of.AgencyRules.Take(mostNamed).Select(rule => digits.Of(rule.What)));
            var more = Of.AgencyRules.Count > mostNamed ? $" และอีก {digits.Of((long)Of.AgencyRules.Count - mostNamed)} รายการ" : "";
            output.Content.AppendHtml(Sentence("แก้โดยหน่วยงาน", $" หลักเกณฑ์ปี {digits.Of(Of.Year)}: {named}{more} ", Link()));
        }
    }

    private static TagBuilder Sentence(string word, string text, TagBuilder? link)
    {
        var sentence = new TagBuilder("p");
        var strong = new TagBuilder("strong");
        strong.InnerHtml.Append(word);
        sentence.InnerHtml.AppendHtml(strong).Append(text);
        if (link is not null)
        {
            sentence.InnerHtml.AppendHtml(link);
        }

        return sentence;
    }

    // Only people of the agency can read the list.
    private TagBuilder? Link()
    {
        if (visit is not { Agency: { } agency, Who: not null })
        {
            return null;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"{ViewContext.HttpContext.Request.PathBase}/{agency.Code}/office/assessment/rule-corrections";
        link.InnerHtml.Append("ดูรายการที่แก้และเหตุผล");
        return link;
    }
}
