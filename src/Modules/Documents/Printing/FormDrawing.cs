using System.Globalization;
using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Draws the lines of official forms: the head's fields, signatures and opinions. All of it is plain paragraphs.</summary>
internal sealed class FormDrawing(Lettering lettering, int pageWidth)
{
    private const double labelProportion = 20.0 / 16;
    private const int signatureWidth = 5100;
    private const int signatureLine = 3400;

    public IEnumerable<W.Paragraph> Draw(FieldLine line)
    {
        var properties = new W.ParagraphProperties(ParagraphDrawing.Style("FieldLine"));
        if (line.Fields.Count > 1 || line.IsDotted)
        {
            properties.Append(new W.Tabs(Stops(line).Select(stop => Stop(stop, W.TabStopValues.Left))));
        }

        var drawn = new W.Paragraph(properties);
        foreach (var field in line.Fields)
        {
            drawn.Append(Ink.Runs(field.Label, "FieldLabel"));
            drawn.Append(Ink.Runs("  " + field.Value));
            if (line.IsDotted)
            {
                drawn.Append(Ink.DottedTab());
            }
            else if (!ReferenceEquals(field, line.Fields[^1]))
            {
                drawn.Append(Ink.Runs("\t"));
            }
        }

        return [drawn];
    }

    public IEnumerable<W.Paragraph> Draw(Opinion opinion)
    {
        yield return new W.Paragraph(
            [new W.ParagraphProperties(ParagraphDrawing.Style("OpinionTitle")), .. Ink.Runs(opinion.Title)]
        );
        if (opinion.Text.Length > 0)
        {
            yield return new W.Paragraph(
                [new W.ParagraphProperties(ParagraphDrawing.Style("BodyText"), new W.KeepNext()), .. Ink.Runs(opinion.Text)]
            );
        }

        for (var line = 0; line < opinion.Lines && opinion.Text.Length == 0; line++)
        {
            yield return DottedLine("Normal", 0, pageWidth);
        }

        foreach (var paragraph in Draw(opinion.Signer))
        {
            yield return paragraph;
        }
    }

    public IEnumerable<W.Paragraph> Draw(Signature signature)
    {
        var left = pageWidth - signatureWidth;
        var indent = (signatureWidth - signatureLine) / 2;
        yield return DottedLine("Signature", left + indent, left + indent + signatureLine, Twips.Points(lettering.Body * 2));
        var name = signature.Name.Length > 0 ? signature.Name : new string(' ', 40);
        string[] lines = [$"({name})", .. signature.Positions];
        for (var line = 0; line < lines.Length; line++)
        {
            var properties = new W.ParagraphProperties(ParagraphDrawing.Style("Signature"));
            if (line < lines.Length - 1)
            {
                properties.Append(new W.KeepNext());
            }

            properties.Append(new W.Indentation { Left = Text(left) });
            yield return new W.Paragraph([properties, .. Ink.Runs(lines[line])]);
        }
    }

    private static W.Paragraph DottedLine(string style, int from, int to, int spaceBefore = 0) =>
        new(
            new W.ParagraphProperties(
                ParagraphDrawing.Style(style),
                new W.KeepNext(),
                new W.Tabs(Stop(to, W.TabStopValues.Left)),
                new W.SpacingBetweenLines { Before = Text(spaceBefore) },
                new W.Indentation { Left = Text(from) },
                new W.Justification { Val = W.JustificationValues.Left }
            ),
            Ink.DottedTab()
        );

    /// <summary>Where each field ends: at its share of the line, or behind its text where that needs more.</summary>
    private IEnumerable<int> Stops(FieldLine line)
    {
        var shares = line.Fields.Select(field => double.IsFinite(field.Share) && field.Share > 0 ? field.Share : 1).ToList();
        var needs = line.Fields.Select(Need).ToList();
        var stop = 0;
        for (var index = 0; index < shares.Count - 1; index++)
        {
            var share = (int)(pageWidth * (shares.Take(index + 1).Sum() / shares.Sum()));
            var roomForTheRest = pageWidth - needs.Skip(index + 1).Sum();
            stop = Math.Max(Math.Min(share, roomForTheRest), stop + needs[index]);
            if (stop >= pageWidth)
            {
                break;
            }

            yield return stop;
        }

        yield return pageWidth;
    }

    private int Need(Field field) =>
        Twips.Points(
            TextWidth.Of(field.Label, lettering.Body * labelProportion) + TextWidth.Of("   " + field.Value, lettering.Body)
        );

    private static W.TabStop Stop(int position, W.TabStopValues kind) => new() { Val = kind, Position = position };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
