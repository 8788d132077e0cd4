using System.Globalization;
using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Draws the lines of official forms: the head's fields, signatures and opinions. All of it is plain paragraphs.</summary>
/// <param name="lettering">The letters it is set in.</param>
/// <param name="pageWidth">The width of the place in twips.</param>
/// <param name="fold">Breaks a line of a signature that finds no room, its words kept whole; null where Word breaks it.</param>
internal sealed class FormDrawing(Lettering lettering, int pageWidth, Func<string, IEnumerable<string>>? fold = null)
{
    /// <summary>The most letters of an opinion that is not broken between pages: some twenty lines.</summary>
    public const int LongestKept = 1500;

    private const double labelProportion = 20.0 / 16;
    private const double pictureHeight = 1.2;

    // A signature's dotted line is 6 cm long, and its middle stands 4.5 cm from the right margin.
    private static readonly int signatureLine = Twips.Centimetres(6);
    private static readonly int signatureMiddle = Twips.Centimetres(4.5);

    public IEnumerable<W.Paragraph> Draw(MemoTitle title, PictureBook pictures)
    {
        var middle = new W.TabStop { Val = W.TabStopValues.Center, Position = pageWidth / 2 };
        var drawn = new W.Paragraph(new W.ParagraphProperties(ParagraphDrawing.Style("MemoTitle"), new W.Tabs(middle)));
        if (title.Emblem is { } emblem)
        {
            drawn.Append(pictures.Draw(emblem));
        }

        drawn.Append(Ink.Runs("\t" + title.Text));
        return [drawn];
    }

    /// <summary>One paragraph, or one for each field where they find no room beside each other.</summary>
    public IEnumerable<W.Paragraph> Draw(FieldLine line) =>
        line.Fields.Sum(Need) <= pageWidth
            ? [Draw(line.Fields, line.IsDotted)]
            : line.Fields.Select(field => Draw([field], line.IsDotted));

    public IEnumerable<W.Paragraph> Draw(Opinion opinion, PictureBook pictures)
    {
        yield return new W.Paragraph(
            [new W.ParagraphProperties(ParagraphDrawing.Style("OpinionTitle")), .. Ink.Runs(opinion.Title)]
        );
        if (opinion.Text.Length > 0)
        {
            yield return new W.Paragraph(
                [Kept(opinion.Text), .. Ink.Runs(opinion.Text)]
            );
        }

        for (var line = 0; line < opinion.Lines && opinion.Text.Length == 0; line++)
        {
            yield return DottedLine("Normal", 0, pageWidth);
        }

        foreach (var paragraph in Draw(opinion.Signer, pictures))
        {
            yield return paragraph;
        }
    }

    public IEnumerable<W.Paragraph> Draw(Signature signature, PictureBook pictures)
    {
        var name = signature.Name.Length > 0 ? signature.Name : new string(' ', 40);
        string[] lines = [.. new[] { $"({name})" }.Concat(signature.Positions).SelectMany(fold ?? (line => [line]))];
        var (left, right) = SignatureEdges([signature.Closing, signature.InWords, .. lines]);
        if (signature.Closing.Length > 0)
        {
            yield return new W.Paragraph(
                [
                    new W.ParagraphProperties(
                        ParagraphDrawing.Style("Signature"),
                        new W.KeepNext(),
                        new W.SpacingBetweenLines { Before = Text(Twips.Points(lettering.Body)), After = Text(Twips.Points(lettering.Body)) },
                        new W.Indentation { Left = Text(left), Right = Text(right) }),
                    .. Ink.Runs(signature.Closing),
                ]
            );
        }

        yield return Pen(signature, pictures, left, right);
        for (var index = 0; index < lines.Length; index++)
        {
            var properties = new W.ParagraphProperties(ParagraphDrawing.Style("Signature"));
            if (index < lines.Length - 1 || signature.StaysWithNext)
            {
                properties.Append(new W.KeepNext());
            }

            properties.Append(new W.Indentation { Left = Text(left), Right = Text(right) });
            yield return new W.Paragraph([properties, .. Ink.Runs(lines[index])]);
        }
    }

    /// <summary>What the pen left: a picture, words in its place, or a line still to be signed on.</summary>
    private W.Paragraph Pen(Signature signature, PictureBook pictures, int left, int right)
    {
        var line = (pageWidth + left - right) / 2;
        if (signature.Picture is null && signature.InWords.Length == 0)
        {
            return DottedLine("Signature", Math.Max(0, line - (signatureLine / 2)), Math.Min(pageWidth, line + (signatureLine / 2)), Twips.Points(lettering.Body * 2));
        }

        var properties = new W.ParagraphProperties(
            ParagraphDrawing.Style("Signature"),
            new W.KeepNext(),
            new W.SpacingBetweenLines { Before = Text(Twips.Points(lettering.Body)) },
            new W.Indentation { Left = Text(left), Right = Text(right) }
        );
        return signature.Picture is null
            ? new W.Paragraph([properties, .. Ink.Runs(signature.InWords)])
            : new W.Paragraph(properties, pictures.Draw(new Emblem(pictureHeight) { Png = signature.Picture, Description = $"ลายมือชื่อ {signature.Name}" }));
    }

    /// <summary>
    /// The room beside a signature's lines: its middle stays where it is usual unless a line is too long for that, or the place too narrow, which
    /// it then stands in the middle of.
    /// </summary>
    private (int Left, int Right) SignatureEdges(string[] lines)
    {
        var longest = Twips.Points(lines.Max(line => TextWidth.Of(line, lettering.Body)) * 1.1);
        var width = Math.Min(Math.Max(longest, signatureLine + 400), pageWidth);
        var right = Math.Clamp(signatureMiddle - (width / 2), 0, (pageWidth - width) / 2);
        return (Math.Max(0, pageWidth - right - width), right);
    }

    // An opinion of pages has to break somewhere: only its end stays with the signature then.
    private static W.ParagraphProperties Kept(string opinion)
    {
        var properties = new W.ParagraphProperties(ParagraphDrawing.Style("BodyText"), new W.KeepNext());
        if (opinion.Length <= LongestKept)
        {
            properties.Append(new W.KeepLines());
        }

        return properties;
    }

    private W.Paragraph Draw(IReadOnlyList<Field> fields, bool isDotted)
    {
        var drawn = new W.Paragraph(
            new W.ParagraphProperties(ParagraphDrawing.Style("FieldLine"), new W.Tabs(Stops(fields).Select(Stop)))
        );
        foreach (var field in fields)
        {
            drawn.Append(Ink.Runs(field.Label, "FieldLabel"));
            drawn.Append(Ink.Runs("  " + field.Value));
            drawn.Append(isDotted ? [Ink.DottedTab()] : Ink.Runs("\t"));
        }

        return drawn;
    }

    private static W.Paragraph DottedLine(string style, int from, int to, int spaceBefore = 0) =>
        new(
            new W.ParagraphProperties(
                ParagraphDrawing.Style(style),
                new W.KeepNext(),
                new W.Tabs(Stop(to)),
                new W.SpacingBetweenLines { Before = Text(spaceBefore) },
                new W.Indentation { Left = Text(from) },
                new W.Justification { Val = W.JustificationValues.Left }
            ),
            Ink.DottedTab()
        );

    /// <summary>Where each field ends: at its share of the line, or behind its text where that needs more.</summary>
    private IEnumerable<int> Stops(IReadOnlyList<Field> fields)
    {
        var shares = fields.Select(field => double.IsFinite(field.Share) && field.Share > 0 ? field.Share : 1).ToList();
        var needs = fields.Select(Need).ToList();
        var stop = 0;
        for (var index = 0; index < fields.Count - 1; index++)
        {
            var share = (int)(pageWidth * (shares.Take(index + 1).Sum() / shares.Sum()));
            var roomForTheRest = pageWidth - needs.Skip(index + 1).Sum();
            stop = Math.Max(Math.Min(share, roomForTheRest), stop + needs[index]);
            yield return stop;
        }

        yield return pageWidth;
    }

    private int Need(Field field) =>
        Twips.Points(
            TextWidth.Of(field.Label, lettering.Body * labelProportion) + TextWidth.Of("   " + field.Value, lettering.Body)
        );

    private static W.TabStop Stop(int position) => new() { Val = W.TabStopValues.Left, Position = position };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
