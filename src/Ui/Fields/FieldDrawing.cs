using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.Fields;

/// <summary>Puts a field's parts together.</summary>
internal sealed class FieldDrawing(Slot slot, IReadOnlyList<TagHelperAttribute> extras)
{
    private readonly FieldControl control = new(slot, extras);

    /// <summary>Everything inside the field's frame.</summary>
    /// <param name="inside">What the page puts under the hint, or null.</param>
    public IHtmlContent Whole(IHtmlContent? inside)
    {
        var all = new HtmlContentBuilder();
        if (slot.IsGroup)
        {
            return all.AppendHtml(Group(inside));
        }

        if (slot.Kind == FieldKind.Check)
        {
            all.AppendHtml(control.Check());
            Append(all, Hint(), inside, Error());
            return all;
        }

        var label = Titled("label");
        label.Attributes["for"] = slot.Id;
        Append(all, label, Hint(), inside, control.Single(), Error());
        return all;
    }

    private TagBuilder Group(IHtmlContent? inside)
    {
        var group = new TagBuilder("fieldset");
        if (slot.Kind == FieldKind.Radio)
        {
            group.Attributes["role"] = "radiogroup";
            group.Attributes["aria-invalid"] = slot.IsWrong ? "true" : null;
            group.Attributes["aria-required"] = slot.IsRequired ? "true" : null;
        }

        group.Attributes["aria-describedby"] = slot.DescribedBy;
        Append(group.InnerHtml, Titled("legend"), Hint(), inside);
        for (var index = 0; index < slot.Items.Count; index++)
        {
            group.InnerHtml.AppendHtml(control.Choice(slot.Items[index], index));
        }

        Append(group.InnerHtml, Error());
        return FieldControl.Bare(group);
    }

    private TagBuilder Titled(string tag)
    {
        var title = new TagBuilder(tag);
        title.InnerHtml.Append(slot.Label);
        if (slot.IsOptional)
        {
            title.InnerHtml.AppendHtml(" <span class=\"small\">(ไม่บังคับ)</span>");
        }

        return title;
    }

    private TagBuilder? Hint()
    {
        if (slot.Hint is null)
        {
            return null;
        }

        var hint = new TagBuilder("p");
        hint.Attributes["class"] = "hint";
        hint.Attributes["id"] = FieldIds.Hint(slot.Id);
        hint.InnerHtml.Append(slot.Hint);
        return hint;
    }

    private TagBuilder? Error()
    {
        if (!slot.IsWrong)
        {
            return null;
        }

        var error = new TagBuilder("p");
        error.Attributes["class"] = "error";
        error.Attributes["id"] = FieldIds.Error(slot.Id);
        error.InnerHtml.Append(string.Join(" ", slot.Errors));
        return error;
    }

    private static void Append(IHtmlContentBuilder content, params ReadOnlySpan<IHtmlContent?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
            {
                content.AppendHtml(part);
            }
        }
    }
}
