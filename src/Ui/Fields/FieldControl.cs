using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sujarit.Ui.Fields;

/// <summary>Draws the control of a field: the input, the select, the choices.</summary>
internal sealed class FieldControl(Slot slot, IReadOnlyList<TagHelperAttribute> extras)
{
    /// <summary>The control of a field that has one.</summary>
    public TagBuilder Single()
    {
        var control = slot.Kind switch
        {
            FieldKind.TextArea => TextArea(),
            FieldKind.Select => Select(),
            _ => Input(),
        };
        control.Attributes["id"] = slot.Id;
        control.Attributes["name"] = slot.Name;
        control.Attributes["aria-describedby"] = slot.DescribedBy;
        control.Attributes["aria-invalid"] = slot.IsWrong ? "true" : null;
        control.Attributes["aria-required"] = slot.IsRequired && slot.Kind != FieldKind.File ? "true" : null;
        return WithExtras(control);
    }

    /// <summary>A yes or no; its label stands behind the box.</summary>
    public IHtmlContent Check()
    {
        var box = Box("checkbox", slot.Id, "true", slot.Value.Equals("true", StringComparison.OrdinalIgnoreCase));
        box.Attributes["aria-describedby"] = slot.DescribedBy;
        // An empty box posts nothing; this says no.
        var no = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        no.Attributes["type"] = "hidden";
        no.Attributes["name"] = slot.Name;
        no.Attributes["value"] = "false";
        return new HtmlContentBuilder().AppendHtml(Labelled(box, slot.Label)).AppendHtml(no);
    }

    /// <summary>One choice of a group; the first carries the field's id, for links to it.</summary>
    public TagBuilder Choice(SelectListItem item, int index)
    {
        var type = slot.Kind == FieldKind.Radio ? "radio" : "checkbox";
        var id = index == 0 ? slot.Id : $"{slot.Id}-{index + 1}";
        var box = Box(type, id, item.Value ?? item.Text, slot.Takes(item));
        box.Attributes["disabled"] = item.Disabled ? "disabled" : null;
        return Labelled(box, item.Text);
    }

    /// <summary>Without the attributes that have no value.</summary>
    public static TagBuilder Bare(TagBuilder tag)
    {
        foreach (var empty in tag.Attributes.Where(attribute => attribute.Value is null).Select(attribute => attribute.Key).ToList())
        {
            tag.Attributes.Remove(empty);
        }

        return tag;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        // A browser's own date and number fields know neither พ.ศ. nor Thai digits.
        input.Attributes["type"] = slot.Kind is FieldKind.Date or FieldKind.Number ? "text" : slot.Kind.ToString().ToLowerInvariant();
        input.Attributes["inputmode"] = slot.InputMode;
        input.Attributes["multiple"] = slot.IsMultiple ? "multiple" : null;
        input.Attributes["autocomplete"] = slot.Kind == FieldKind.Date ? "off" : null;
        if (slot.Kind is not (FieldKind.File or FieldKind.Password))
        {
            input.Attributes["value"] = slot.Value;
        }

        input.Attributes["maxlength"] = slot.Kind == FieldKind.File ? null : slot.MaxLength?.ToString(CultureInfo.InvariantCulture);
        return input;
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = slot.Rows.ToString(CultureInfo.InvariantCulture);
        area.Attributes["maxlength"] = slot.MaxLength?.ToString(CultureInfo.InvariantCulture);
        // The reader of HTML drops the first line end; without this one, it would be the writer's.
        area.InnerHtml.AppendHtml("\n").Append(slot.Value);
        return area;
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select");
        var hasEmpty = slot.Items.Any(item => string.IsNullOrEmpty(item.Value ?? item.Text));
        if (!hasEmpty && (slot.IsOptional || !slot.Items.Any(slot.Takes)))
        {
            select.InnerHtml.AppendHtml(Option(new SelectListItem("– โปรดเลือก –", "")));
        }

        foreach (var group in slot.Items.GroupBy(item => item.Group?.Name))
        {
            var options = group.Key is null ? select : new TagBuilder("optgroup");
            foreach (var item in group)
            {
                options.InnerHtml.AppendHtml(Option(item));
            }

            if (group.Key is not null)
            {
                options.Attributes["label"] = group.Key;
                select.InnerHtml.AppendHtml(options);
            }
        }

        return select;
    }

    private TagBuilder Option(SelectListItem item)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value ?? item.Text;
        option.Attributes["selected"] = slot.Takes(item) ? "selected" : null;
        option.Attributes["disabled"] = item.Disabled ? "disabled" : null;
        option.InnerHtml.Append(item.Text);
        return Bare(option);
    }

    private TagBuilder Box(string type, string id, string value, bool isTaken)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        box.Attributes["type"] = type;
        box.Attributes["id"] = id;
        box.Attributes["name"] = slot.Name;
        box.Attributes["value"] = value;
        box.Attributes["checked"] = isTaken ? "checked" : null;
        box.Attributes["aria-invalid"] = slot.IsWrong && type == "checkbox" ? "true" : null;
        return WithExtras(box);
    }

    private static TagBuilder Labelled(TagBuilder box, string text)
    {
        var label = new TagBuilder("label");
        label.Attributes["class"] = "choice";
        label.InnerHtml.AppendHtml(Bare(box));
        var words = new TagBuilder("span");
        words.InnerHtml.Append(text);
        label.InnerHtml.AppendHtml(words);
        return label;
    }

    private TagBuilder WithExtras(TagBuilder control)
    {
        foreach (var extra in extras)
        {
            var value = extra.Value is IHtmlContent html ? Text(html) : extra.Value?.ToString();
            control.Attributes[extra.Name] = extra.ValueStyle == HtmlAttributeValueStyle.Minimized ? extra.Name : value;
        }

        return Bare(control);
    }

    // What a page wrote is encoded already, and the tag encodes again.
    private static string Text(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
