using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Printing;

/// <summary>Puts the parts of a paper into one file, always in the same order and with the same names and times.</summary>
internal static class DocxPackage
{
    public const string NumberedHeader = "header";
    public const string EmptyHeader = "emptyHeader";

    private const string mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static void Write(Document document, Lettering lettering, Stream stream)
    {
        var composition = Composition.Of(document, lettering);
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            Fill(package.AddNewPart<CoreFilePropertiesPart>("core"), Stationery.Core(document.Title));
            var main = package.AddNewPart<MainDocumentPart>(mainType, "main");
            Fill(main.AddNewPart<StyleDefinitionsPart>("styles"), Stationery.Styles(lettering));
            Fill(main.AddNewPart<DocumentSettingsPart>("settings"), Stationery.Settings);
            Fill(main.AddNewPart<HeaderPart>(NumberedHeader), Stationery.NumberedHeader);
            Fill(main.AddNewPart<HeaderPart>(EmptyHeader), Stationery.EmptyHeader);
            for (var picture = 0; picture < composition.Pictures.Pictures.Count; picture++)
            {
                var content = composition.Pictures.Pictures[picture];
                using var drawn = new MemoryStream(content);
                main.AddImagePart(PictureSize.IsJpeg(content) ? ImagePartType.Jpeg : ImagePartType.Png, PictureBook.PartName(picture)).FeedData(drawn);
            }

            Fill(main.AddNewPart<NumberingDefinitionsPart>("lists"), composition.Lists.Draw());
            Fill(main, composition.Main);
        }

        SteadyPackage.Pack(file, stream);
    }

    private static void Fill(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }

    private static void Fill(OpenXmlPart part, OpenXmlElement root)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(true);
        writer.WriteElement(root);
    }
}
