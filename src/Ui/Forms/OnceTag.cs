using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Platform.Access;
using Sujarit.Platform.Pages;

namespace Sujarit.Ui.Forms;

/// <summary>Gives every form that is posted in an agency's office a key of its own, by which it is taken once; see <see cref="FormOnce"/>.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OnceTag(Visit visit) : TagHelper
{
    private const string handler = "handler";

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (visit.Who is null)
        {
            return;
        }

        output.PostContent.AppendHtml(Hidden(FormOnce.Key, Guid.NewGuid().ToString()));
        output.PostContent.AppendHtml(Hidden(FormOnce.Home, Home()));
    }

    // The page this one stands under; a page under none keeps to itself.
    private string Home() =>
        ViewContext.ViewData["Trail"] is IEnumerable<(string Title, string Url)> trail && trail.LastOrDefault() is { Url: { } parent } ? parent : Here(ViewContext.HttpContext.Request);

    private static string Here(HttpRequest request) =>
        request.PathBase + request.Path + new QueryBuilder(request.Query.Where(pair => pair.Key != handler)).ToQueryString();

    // Firefox would put the key of before into a page that is loaded anew.
    private static TagBuilder Hidden(string name, string value) =>
        new("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = name, ["value"] = value, ["autocomplete"] = "off" } };
}
