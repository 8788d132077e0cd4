using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sujarit.Ui.Binding;

namespace Sujarit.Ui.Fields;

/// <summary>
/// The one input of every form: label, hint, control and error, tied together for eyes and ears. Use <c>for</c> with a property of the page,
/// or <c>name</c> with <c>value</c> in loops. What stands inside the tag is shown under the hint; attributes it does not know go to the control.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(Digits digits, TimeProvider clock) : TagHelper
{
    private const int defaultRows = 4;

    /// <summary>The property of the page the field is for.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name it posts from, exactly as binding wants it (<c>Rows[2].Title</c>); instead of <see cref="For"/>.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the control, where a page has several fields of one name; without it, the name's own.</summary>
    public string? Id { get; set; }

    /// <summary>What stands in a field that has a <see cref="Name"/>, as C#: a string, a number, a date, or several of them.</summary>
    public object? Value { get; set; }

    /// <summary>What the field is called; without it, the property's [Display] name.</summary>
    public string? Label { get; set; }

    /// <summary>What helps to fill it in.</summary>
    public string? Hint { get; set; }

    /// <summary>
    /// text, textarea, select, radio, checks (several of a list), check (yes or no), date, number, password, email, file, search, tel or url;
    /// without it, what the type of the property suits.
    /// </summary>
    public string? Type { get; set; }

    /// <summary>The choices of a select, radio or checks.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The height of a textarea, in lines.</summary>
    public int Rows { get; set; } = defaultRows;

    /// <summary>Says (ไม่บังคับ) behind the label; a property that is not required says so by itself.</summary>
    public bool Optional { get; set; }

    /// <summary>Never says (ไม่บังคับ), where the domain asks for what the property does not.</summary>
    public bool Required { get; set; }

    /// <summary>Which keys a phone shows; numbers know by themselves.</summary>
    public string? Inputmode { get; set; }

    /// <summary>Whether a file or email field takes several; lists of files know by themselves.</summary>
    public bool Multiple { get; set; }

    /// <summary>The most characters; without it, what the property's [StringLength] or [MaxLength] says.</summary>
    public int? Maxlength { get; set; }

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var slot = Slot();
        var drawing = new FieldDrawing(slot, [.. output.Attributes.Where(attribute => attribute.Name != "class")]);
        var classes = output.Attributes["class"]?.Value;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "field" + (slot.IsWrong ? " wrong" : "") + (classes is null ? "" : " " + Plain(classes)));
        output.Content.SetHtmlContent(drawing.Whole(inside.IsEmptyOrWhiteSpace ? null : inside));
    }

    private Slot Slot()
    {
        var type = For?.Metadata.ModelType ?? Value?.GetType();
        var kind = Type is null ? FieldKinds.For(type, For?.Metadata, Items is not null) : FieldKinds.Read(Type);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? Name ?? throw new InvalidOperationException("A field needs for or name."));
        ViewContext.ViewData.ModelState.TryGetValue(name, out var typed);
        var label = Label ?? For?.Metadata.GetDisplayName() ?? name;
        FieldLabels.Tell(ViewContext, name, label);
        return new Slot(name, kind, TypedValues.Of(typed, For is null ? Value : For.Model, kind, digits), FieldErrors.Of(typed))
        {
            Id = Id ?? FieldIds.Of(name),
            Label = label,
            Hint = HintFor(kind),
            IsOptional = IsOptional(kind),
            IsRequired = Required || (!Optional && For is { Metadata.IsRequired: true }),
            IsMultiple = Multiple || typeof(IEnumerable<IFormFile>).IsAssignableFrom(type),
            MaxLength = Maxlength ?? Longest(For?.Metadata),
            Rows = Rows,
            InputMode = Inputmode ?? FieldKinds.Keys(kind, type),
            Items = Items is null ? [] : [.. Items],
        };
    }

    private bool IsOptional(FieldKind kind) =>
        Optional || (!Required && kind != FieldKind.Check && kind != FieldKind.Search && For is { Metadata.IsRequired: false });

    private string? HintFor(FieldKind kind)
    {
        if (kind != FieldKind.Date)
        {
            return string.IsNullOrEmpty(Hint) ? null : Hint;
        }

        var form = $"วัน เดือน ปี พ.ศ. เช่น {digits.Of(ThaiDateBinder.Example(clock))}";
        return string.IsNullOrEmpty(Hint) ? form : $"{Hint} ({form})";
    }

    private static int? Longest(ModelMetadata? metadata)
    {
        foreach (var rule in metadata?.ValidatorMetadata ?? [])
        {
            switch (rule)
            {
                case StringLengthAttribute length:
                    return length.MaximumLength;
                case MaxLengthAttribute { Length: > 0 } length:
                    return length.Length;
            }
        }

        return null;
    }

    private static string Plain(object value) => value is HtmlString html ? html.Value ?? "" : value.ToString() ?? "";
}
