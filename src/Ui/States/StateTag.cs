using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.States;

/// <summary>A state as a shape, a colour and a word; the word is the content.</summary>
[HtmlTargetElement("state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StateTag : TagHelper
{
    private static readonly string[] known = ["done", "doing", "missing", "idle"];

    /// <summary>done, doing, missing or idle.</summary>
    public string Is { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!known.Contains(Is))
        {
            throw new InvalidOperationException($"A state is {string.Join(", ", known)}, not \"{Is}\".");
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "state " + Is);
    }
}
