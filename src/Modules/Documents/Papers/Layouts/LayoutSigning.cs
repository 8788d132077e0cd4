using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Printing;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Draws signatures and opinions into a layout, as wide as their place, with their pictures.</summary>
internal sealed class LayoutSigning(MainDocumentPart main, XDocument text)
{
    // A signature's line and the room beside it.
    private const int narrowest = 4_000;
    private const int cellMargins = 216;
    private static readonly int usual = PageShape.Usual.TextWidth;
    private static readonly Lettering lettering = Lettering.AsLargeAsThSarabun;

    private int pictures;
    private long lastId = text.Descendants().Where(part => part.Name.LocalName == "docPr").Select(part => long.TryParse((string?)part.Attribute("id"), CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(0).Max();

    public IEnumerable<XElement> Draw(IReadOnlyList<Block> signatures, XElement place, LayoutInk ink)
    {
        var (form, book) = (new FormDrawing(lettering, Math.Max(narrowest, Width(place))), new PictureBook());
        var drawn = signatures.SelectMany(block => block is Opinion opinion ? form.Draw(opinion, book) : form.Draw((Signature)block, book)).Select(ink.Borrowed).ToList();
        Keep(drawn, book);
        return drawn;
    }

    private void Keep(IReadOnlyList<XElement> drawn, PictureBook book)
    {
        var names = book.Pictures.Select((picture, at) => (Old: PictureBook.PartName(at), New: Keep(picture))).ToDictionary(name => name.Old, name => name.New);
        foreach (var embed in drawn.SelectMany(paragraph => paragraph.Descendants()).Attributes().Where(attribute => attribute.Name.LocalName == "embed"))
        {
            embed.Value = names[embed.Value];
        }

        foreach (var picture in drawn.SelectMany(paragraph => paragraph.Descendants()).Where(part => part.Name.LocalName == "docPr"))
        {
            picture.SetAttributeValue("id", ++lastId);
        }
    }

    private string Keep(byte[] picture)
    {
        string id;
        do
        {
            id = $"signature{++pictures}";
        }
        while (main.Parts.Any(part => part.RelationshipId == id));

        using var content = new MemoryStream(picture);
        main.AddImagePart(PictureSize.IsJpeg(picture) ? ImagePartType.Jpeg : ImagePartType.Png, id).FeedData(content);
        return id;
    }

    // Of the cell it stands in, or of the text of its section, whose shape stands at the section's end.
    private int Width(XElement place)
    {
        if (place.Ancestors(W + "tc").FirstOrDefault() is { } cell)
        {
            var width = cell.Element(W + "tcPr")?.Element(W + "tcW");
            return width.Value("type") is "dxa" or null && Number(width, "w") is { } room ? room - cellMargins : usual;
        }

        var section = text.Descendants(W + "sectPr").FirstOrDefault(known => known.IsAfter(place)) ?? text.Descendants(W + "sectPr").LastOrDefault();
        var margins = section?.Element(W + "pgMar");
        return Number(section?.Element(W + "pgSz"), "w") - Number(margins, "left") - Number(margins, "right") ?? usual;
    }

    private static int? Number(XElement? element, string attribute) =>
        int.TryParse(element.Value(attribute), CultureInfo.InvariantCulture, out var number) && number is > 0 and < 40_000 ? number : null;
}
