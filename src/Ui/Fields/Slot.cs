using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sujarit.Ui.Fields;

/// <summary>One field as it is to be drawn now: what it is called, what stands in it, what is wrong with it.</summary>
internal sealed record Slot(string Name, FieldKind Kind, IReadOnlyList<string> Values, IReadOnlyList<string> Errors)
{
    public string Id { get; init; } = FieldIds.Of(Name);

    public string Label { get; init; } = "";

    public string? Hint { get; init; }

    /// <summary>Whether the label says (ไม่บังคับ).</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the field is known to be asked for; one that is neither is left to the page.</summary>
    public bool IsRequired { get; init; }

    public bool IsMultiple { get; init; }

    public int? MaxLength { get; init; }

    public int Rows { get; init; }

    public string? InputMode { get; init; }

    public IReadOnlyList<SelectListItem> Items { get; init; } = [];

    public bool IsWrong => Errors.Count > 0;

    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <summary>Whether the field is a group of choices, with a legend instead of a label.</summary>
    public bool IsGroup => Kind is FieldKind.Radio or FieldKind.Checks;

    /// <summary>The ids of what describes the field, or null where nothing does.</summary>
    public string? DescribedBy
    {
        get
        {
            var parts = new[] { Hint is null ? null : FieldIds.Hint(Id), IsWrong ? FieldIds.Error(Id) : null }.OfType<string>().ToList();
            return parts.Count == 0 ? null : string.Join(' ', parts);
        }
    }

    /// <summary>Whether the choice is taken: by what was typed or kept, else as the page proposes.</summary>
    public bool Takes(SelectListItem item) =>
        Values.Count > 0 ? Values.Contains(item.Value ?? item.Text, StringComparer.OrdinalIgnoreCase) : item.Selected;
}
