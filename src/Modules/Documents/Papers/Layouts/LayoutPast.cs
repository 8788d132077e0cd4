using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Takes away what a layout tells of itself: who made it did not write the paper, and what Word keeps beside the text is not the paper's.</summary>
internal static class LayoutPast
{
    private static readonly HashSet<string> besides =
    [
        "glossaryDocument", "people", "customXml", "extended-properties", "custom-properties", "thumbnail", "classificationlabels", "intelligence", "printerSettings",
    ];

    private static readonly HashSet<string> habits = ["attachedTemplate", "mailMerge", "docVars", "trackRevisions"];

    /// <summary>Of the file: names, companies, labels, prompts, data that fields were bound to, the template it was begun from.</summary>
    public static void Forget(WordprocessingDocument package, string title)
    {
        var main = package.MainDocumentPart!;
        foreach (OpenXmlPartContainer container in new OpenXmlPartContainer[] { package, main })
        {
            container.Parts.Where(part => besides.Contains(Kind(part.OpenXmlPart.RelationshipType))).ToList().ForEach(part => container.DeletePart(part.OpenXmlPart));
        }

        foreach (var part in new OpenXmlPart?[] { main.StyleDefinitionsPart, main.StylesWithEffectsPart, main.NumberingDefinitionsPart }.OfType<OpenXmlPart>())
        {
            var text = part.ReadText();
            Forget(text);
            part.WriteText(text);
        }

        if (main.DocumentSettingsPart is { } settings)
        {
            Forget(settings);
        }

        var known = package.PackageProperties;
        (known.Title, known.Creator, known.LastModifiedBy, known.Subject, known.Keywords, known.Description) = (title, null, null, null, null, null);
        (known.Category, known.ContentStatus, known.Identifier, known.Version, known.Revision, known.LastPrinted) = (null, null, null, null, null, null);
    }

    /// <summary>Of a text: who changed the looks of what, and who might.</summary>
    public static void Forget(XDocument text)
    {
        text.Descendants().Where(part => part.Name.Namespace == W && IsOfSomebody(part)).ToList().ForEach(part => part.Remove());
    }

    private static void Forget(DocumentSettingsPart settings)
    {
        var text = settings.ReadText();
        text.Root!.Elements().Where(setting => setting.Name.Namespace == W && habits.Contains(setting.Name.LocalName)).Remove();
        settings.ExternalRelationships.ToList().ForEach(settings.DeleteExternalRelationship);
        settings.WriteText(text);
    }

    private static bool IsOfSomebody(XElement part) =>
        part.Name.LocalName is "permStart" or "permEnd" or "printerSettings" || part.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) || (part.Attribute(W + "author") is not null && !part.HasElements);

    private static string Kind(string relationship) => relationship[(relationship.LastIndexOf('/') + 1)..];
}
