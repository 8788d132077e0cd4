using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>The pictures of one paper; the same picture is kept once.</summary>
internal sealed class PictureBook
{
    private const int emuPerCentimetre = 360000;

    // One transparent point, stretched to the size of the garuda.
    private static readonly byte[] nothing = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
    );

    private readonly List<byte[]> pictures = [];
    private int drawn;

    public IReadOnlyList<byte[]> Pictures => pictures;

    public static string PartName(int picture) => $"picture{picture + 1}";

    /// <summary>The emblem, standing in the line like a letter.</summary>
    public W.Run Draw(Emblem emblem)
    {
        var png = emblem.Png?.ToArray() ?? nothing;
        var proportion = Proportion(png);
        var height = (long)(Math.Clamp(emblem.HeightCentimetres, 0.1, 20) * emuPerCentimetre);
        var width = Math.Clamp((long)(height * proportion), 1, 20L * emuPerCentimetre);
        return new W.Run(new W.Drawing(Xml(emblem, Keep(png), width, height)));
    }

    private static double Proportion(byte[] picture)
    {
        var (width, height) = PictureSize.Of(picture) ?? throw new RuleBrokenException("ตราและลายมือชื่อต้องเป็นไฟล์ภาพ PNG หรือ JPG กรุณาแปลงไฟล์แล้วแนบใหม่");
        return width == 0 || height == 0 ? 1 : (double)width / height;
    }

    private int Keep(byte[] png)
    {
        var known = pictures.FindIndex(picture => picture.AsSpan().SequenceEqual(png));
        if (known < 0)
        {
            pictures.Add(png);
        }

        return known < 0 ? pictures.Count - 1 : known;
    }

    private string Xml(Emblem emblem, int picture, long width, long height)
    {
        var id = ++drawn;
        var description = System.Security.SecurityElement.Escape(Ink.Printable(emblem.Description));
        return $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline distT="0" distB="0" distL="0" distR="0">
              <wp:extent cx="{width}" cy="{height}"/>
              <wp:docPr id="{id}" name="{PartName(picture)}" descr="{description}"/>
              <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
              <pic:nvPicPr><pic:cNvPr id="{id}" name="{PartName(picture)}" descr="{description}"/><pic:cNvPicPr/></pic:nvPicPr>
              <pic:blipFill><a:blip r:embed="{PartName(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
              <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
              </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """;
    }
}
