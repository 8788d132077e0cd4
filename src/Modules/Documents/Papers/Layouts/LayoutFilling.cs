using DocumentFormat.OpenXml.Packaging;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// Fills a layout that was checked. The controls go and their content stays, so that the paper is plain text when it is read again.
/// </summary>
internal static class LayoutFilling
{
    /// <summary>The paper as a Word file.</summary>
    public static byte[] Fill(ReadOnlyMemory<byte> layout, LayoutContent content)
    {
        using var file = new MemoryStream();
        file.Write(layout.Span);
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = package.MainDocumentPart!;
            var text = main.ReadText();
            var signing = new LayoutSigning(main, text, content.Values.GetValueOrDefault(LayoutFields.Agency, ""));
            new LayoutStory(text, content, signing).FillMain();
            main.WriteText(text);
            foreach (var part in Beside(main))
            {
                var story = part.ReadText();
                new LayoutStory(story, content, signing).Fill();
                part.WriteText(story);
            }

            LayoutPast.Forget(package, content.Title);
        }

        return file.ToArray();
    }

    /// <summary>Whether the pages of a layout have a field.</summary>
    public static bool Holds(byte[] layout, string tag)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(layout, writable: false), isEditable: false);
        return LayoutControl.In(package.MainDocumentPart!.ReadText()).Any(control => control.Tag == tag);
    }

    /// <summary>The texts beside the pages: above, below and at the foot of them.</summary>
    public static IEnumerable<OpenXmlPart> Beside(MainDocumentPart main) =>
        [.. main.HeaderParts, .. main.FooterParts, .. new OpenXmlPart?[] { main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>()];
}
