using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Word;

/// <summary>What a named style says about its paragraphs; null where it leaves it to the style it is based on.</summary>
internal sealed record Style(string Id)
{
    public string Name { get; set; } = "";

    public string? BasedOn { get; set; }

    public int? ListId { get; set; }

    public int? ListLevel { get; set; }

    public int? OutlineLevel { get; set; }

    public bool? IsCentred { get; set; }

    public ParagraphStyle? Named =>
        Name.ToLowerInvariant() switch
        {
            "title" => ParagraphStyle.Title,
            "heading 1" => ParagraphStyle.Heading1,
            "heading 2" or "heading 3" or "heading 4" or "heading 5" or "heading 6" => ParagraphStyle.Heading2,
            _ => null,
        };
}
