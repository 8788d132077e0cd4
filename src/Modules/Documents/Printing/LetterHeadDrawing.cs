using System.Globalization;
using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Draws the head of a letter. Where the sender's name finds no room beside the emblem, number and sender stand below it.</summary>
internal sealed class LetterHeadDrawing(Lettering lettering, int pageWidth)
{
    // Where the sender usually begins, and how close to the emblem it may.
    private static readonly int usualLeft = Twips.Centimetres(10.5);
    private static readonly int besideEmblem = Twips.Centimetres(1.8);

    public IEnumerable<W.Paragraph> Draw(LetterHead head, PictureBook pictures)
    {
        var widest = Twips.Points(head.Sender.Select(line => TextWidth.Of(line, lettering.Body)).DefaultIfEmpty(0).Max() * 1.05);
        var left = Math.Max(0, Math.Min(usualLeft, pageWidth - widest));
        var fits = head.Emblem is null || left >= (pageWidth / 2) + besideEmblem;
        if (!fits)
        {
            yield return new W.Paragraph(new W.ParagraphProperties(ParagraphDrawing.Style("Centred")), pictures.Draw(head.Emblem!));
        }

        for (var line = 0; line < Math.Max(1, head.Sender.Count); line++)
        {
            yield return Line(head, line, left, line == 0 && fits ? head.Emblem : null, pictures);
        }

        yield return Date(head.Date);
    }

    private W.Paragraph Line(LetterHead head, int at, int left, Emblem? emblem, PictureBook pictures)
    {
        W.TabStop middle = new() { Val = W.TabStopValues.Center, Position = pageWidth / 2 };
        W.TabStop sender = new() { Val = W.TabStopValues.Left, Position = left };
        var drawn = new W.Paragraph(new W.ParagraphProperties(ParagraphDrawing.Style("Normal"), new W.KeepNext(), new W.Tabs(emblem is null ? [sender] : [middle, sender])));
        if (at == 0)
        {
            drawn.Append(Ink.Runs($"ที่  {head.Number}"));
        }

        if (emblem is not null)
        {
            drawn.Append(Ink.Runs("\t"));
            drawn.Append(pictures.Draw(emblem));
        }

        drawn.Append(Ink.Runs("\t" + head.Sender.ElementAtOrDefault(at)));
        return drawn;
    }

    private W.Paragraph Date(string date)
    {
        var space = Twips.Points(lettering.Body).ToString(CultureInfo.InvariantCulture);
        var properties = new W.ParagraphProperties(
            ParagraphDrawing.Style("Normal"),
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = pageWidth / 2 }),
            new W.SpacingBetweenLines { Before = space, After = space });
        return new W.Paragraph([properties, .. Ink.Runs("\t" + date)]);
    }
}
