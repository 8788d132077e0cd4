using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Printing;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Draws signatures and opinions into a layout, as wide as their place, with their pictures.</summary>
/// <param name="main">The part the pictures are kept beside.</param>
/// <param name="text">The text of the pages.</param>
/// <param name="agency">The name of the agency, which is not broken; empty where it is not known.</param>
internal sealed class LayoutSigning(MainDocumentPart main, XDocument text, string agency)
{
    // 2 cm: less than that is no place to sign in, and is not reckoned with.
    private const int narrowest = 1_134;

    private readonly LayoutRoom room = new(text);
    private readonly LayoutStyles styles = new(main.StyleDefinitionsPart?.ReadText());
    private int pictures;
    private long lastId = text.Descendants().Where(part => part.Name.LocalName == "docPr").Select(part => long.TryParse((string?)part.Attribute("id"), CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(0).Max();

    public IEnumerable<XElement> Draw(IReadOnlyList<Block> signatures, XElement place, LayoutInk ink)
    {
        // Measured as Sarabun, the widest of the letters offices use: where the layout's own are not installed, it is drawn in their place.
        var lettering = Lettering.AsLargeAsThSarabun with { Body = ink.Size(styles) };
        var width = Math.Max(narrowest, room.Of(place));
        var (form, book) = (new FormDrawing(lettering, width, new SignatureFold(agency, lettering.Body, width).Lines), new PictureBook());
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
}
