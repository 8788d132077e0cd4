using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Ui.Languages;

namespace Sujarit.Ui.Lists;

/// <summary>Says which rows are shown of how many, and leads to the other pages by <c>?page=</c>, keeping the rest of the query.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTag(Tongue say) : TagHelper
{
    private const string name = "page";

    // How many pages are offered on either side of this one.
    private const int reach = 2;

    /// <summary>The page that is shown.</summary>
    [HtmlAttributeName("of")]
    public Paged Of { get; set; } = null!;

    /// <summary>What the rows are counted in.</summary>
    public string Unit { get; set; } = "รายการ";

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private HttpRequest Request => ViewContext.HttpContext.Request;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = Of.Pages > 1 ? "nav" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        if (Of.Pages > 1)
        {
            output.Attributes.SetAttribute("aria-label", say["หน้าของรายการ"]);
        }

        output.Content.AppendHtml(Count());
        if (Of.Pages > 1)
        {
            output.Content.AppendHtml(Links());
        }
    }

    private TagBuilder Count()
    {
        var first = ((Of.Page - 1) * Of.PageSize) + 1;
        var last = Math.Min(Of.Page * Of.PageSize, Of.Total);
        var count = new TagBuilder("p");
        count.InnerHtml.Append(Of.Pages == 1
            ? $"{say.Number(Of.Total)} {Unit}"
            : say["{0}–{1} จาก {2} {3}", say.Number(first), say.Number(last), say.Number(Of.Total), Unit]);
        return count;
    }

    private TagBuilder Links()
    {
        var list = new TagBuilder("ul");
        Add(list, Of.Page > 1 ? Link(Of.Page - 1, say["ก่อนหน้า"], "prev") : null);
        var before = 0;
        foreach (var page in Offered())
        {
            Add(list, page > before + 1 ? new HtmlString("<span>…</span>") : null);
            Add(list, page == Of.Page ? Current() : Link(page, say.Number(page), rel: null));
            before = page;
        }

        Add(list, Of.Page < Of.Pages ? Link(Of.Page + 1, say["ถัดไป"], "next") : null);
        return list;
    }

    private IEnumerable<int> Offered() =>
        Enumerable.Range(Of.Page - reach, (2 * reach) + 1).Append(1).Append(Of.Pages).Where(page => page >= 1 && page <= Of.Pages).Distinct().Order();

    private TagBuilder Link(int page, string text, string? rel)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Here.With(Request, name, page.ToString(CultureInfo.InvariantCulture));
        if (rel is null)
        {
            link.Attributes["aria-label"] = say["หน้า {0}", text];
        }
        else
        {
            link.Attributes["rel"] = rel;
        }

        link.InnerHtml.Append(text);
        return link;
    }

    private TagBuilder Current()
    {
        var here = new TagBuilder("b");
        here.Attributes["aria-current"] = "page";
        here.InnerHtml.AppendHtml("<span class=\"hidden\">").Append(say["หน้า"]).AppendHtml(" </span>").Append(say.Number(Of.Page));
        return here;
    }

    private static void Add(TagBuilder list, IHtmlContent? content)
    {
        if (content is not null)
        {
            var row = new TagBuilder("li");
            row.InnerHtml.AppendHtml(content);
            list.InnerHtml.AppendHtml(row);
        }
    }
}
