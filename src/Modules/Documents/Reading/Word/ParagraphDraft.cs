using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Word;

/// <summary>What a paragraph says about itself; where it is silent its style speaks.</summary>
internal sealed class ParagraphDraft
{
    public string? StyleId { get; set; }

    public int? ListId { get; set; }

    public int? ListLevel { get; set; }

    public int? OutlineLevel { get; set; }

    public bool? IsCentred { get; set; }

    /// <summary>Whether a tracked deletion joins it with the next paragraph.</summary>
    public bool IsMarkDeleted { get; set; }

    public ParagraphStyle Style(Stylesheet styles)
    {
        foreach (var style in styles.Chain(StyleId))
        {
            if (style.Named is { } named)
            {
                return named;
            }
        }

        // Level 9 is how Word says "body text".
        var outline = OutlineLevel ?? First(styles, style => style.OutlineLevel);
        return (outline, IsCentred ?? First(styles, style => style.IsCentred)) switch
        {
            (0, _) => ParagraphStyle.Heading1,
            ( > 0 and < 9, _) => ParagraphStyle.Heading2,
            (_, true) => ParagraphStyle.Centred,
            _ => ParagraphStyle.Body,
        };
    }

    public string? Mark(Stylesheet styles, Numbering numbering)
    {
        if (ListId is { } own)
        {
            return own > 0 ? numbering.Next(own, ListLevel ?? First(styles, style => style.ListLevel) ?? 0) : null;
        }

        var style = styles.Chain(StyleId).FirstOrDefault(candidate => candidate.ListId is not null);
        return style?.ListId is > 0 and { } inherited
            ? numbering.Next(inherited, ListLevel ?? style.ListLevel ?? numbering.LevelOf(inherited, style.Id))
            : null;
    }

    private T? First<T>(Stylesheet styles, Func<Style, T?> property)
        where T : struct => styles.Chain(StyleId).Select(property).FirstOrDefault(value => value is not null);
}
