using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Packed;

namespace Sujarit.Documents.Reading.Word;

/// <summary>Word files (DOCX and its kin with macros, which are left alone).</summary>
internal static class WordFile
{
    public static Document Read(Package package, Quota quota)
    {
        var main = package.MainPart();
        var links = package.Relationships(main);
        using var stylesPart = package.Read(Target(links, "styles"));
        var styles = Stylesheet.Read(stylesPart);
        using var numberingPart = package.Read(Target(links, "numbering"));
        var numbering = NumberingPart.Read(numberingPart, styles);

        var blocks = new List<Block>();
        using (var body = package.Read(main, isWhole: true) ?? throw new InvalidDataException())
        {
            blocks.AddRange(new Body(body, "paragraph", quota, styles, numbering).Read());
        }

        using var footnotes = package.Read(Target(links, "footnotes"));
        if (footnotes is not null)
        {
            blocks.AddRange(new Body(footnotes, "footnote", quota, styles, numbering).Read());
        }

        return new Document(package.Title(), blocks);
    }

    private static string Target(IReadOnlyList<Relationship> links, string kind) =>
        links.FirstOrDefault(link => link.Kind == kind)?.Target ?? "";
}
