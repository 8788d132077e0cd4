using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Sets a paper block by block: turns its content into what Word's main part holds.</summary>
internal sealed class Composition
{
    private readonly Lettering lettering;
    private readonly W.Body body = new();
    private readonly ParagraphDrawing paragraphs;
    private PageShape shape = PageShape.Usual;
    private W.TableCell? together;

    private Composition(Lettering lettering)
    {
        this.lettering = lettering;
        paragraphs = new ParagraphDrawing(Lists, lettering);
    }

    public ListBook Lists { get; } = new();

    public PictureBook Pictures { get; } = new();

    public W.Document Main => new(body);

    public static Composition Of(Document document, Lettering lettering)
    {
        var composition = new Composition(lettering);
        foreach (var (at, block) in document.Blocks.Index())
        {
            composition.Set(IsSignedBelow(document.Blocks, at) ? ((Paragraph)block) with { StaysWithNext = true } : block);
        }

        composition.Finish();
        return composition;
    }

    // What is signed does not leave the signature alone on a page: its last words go with it. Printing only, so no frozen paper changes.
    private static bool IsSignedBelow(IReadOnlyList<Block> blocks, int at) => blocks[at] is Paragraph && blocks.ElementAtOrDefault(at + 1) is Signature or Opinion;

    private void Set(Block block)
    {
        switch (block)
        {
            case SectionTurn turn:
                Turn(turn);
                break;
            case Table table:
                Set(table);
                break;
            case Paragraph paragraph:
                EndListsAt(paragraph);
                body.Append(paragraphs.OnPage(paragraph));
                break;
            case Signature signature when signature.StaysWithNext || together is not null:
                Together(signature, signature.StaysWithNext);
                break;
            case Opinion opinion when opinion.Text.Length <= FormDrawing.LongestKept:
                Together(opinion, isOpen: false);
                break;
            default:
                Lists.Restart();
                body.Append(Form(block));
                break;
        }
    }

    // LibreOffice 7.4 keeps a paragraph with the one after it, and not with a chain of them; a row that may not be cut it leaves whole.
    private void Together(Block block, bool isOpen)
    {
        Lists.Restart();
        if (together is null)
        {
            if (body.LastChild is W.Table)
            {
                body.Append(Spacer());
            }

            together = new W.TableCell(new W.TableCellProperties(new W.TableCellWidth { Width = $"{shape.TextWidth}", Type = W.TableWidthUnitValues.Dxa }));
            body.Append(new W.Table(
                new W.TableProperties(
                    new W.TableWidth { Width = $"{shape.TextWidth}", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                    new W.TableCellMarginDefault(new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa }, new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
                new W.TableGrid(new W.GridColumn { Width = $"{shape.TextWidth}" }),
                new W.TableRow(new W.TableRowProperties(new W.CantSplit()), together)));
        }

        together.Append(Form(block));
        together = isOpen ? together : null;
    }

    private IEnumerable<W.Paragraph> Form(Block block)
    {
        var form = new FormDrawing(lettering, shape.TextWidth);
        return block switch
        {
            Emblem emblem => [new W.Paragraph(new W.ParagraphProperties(ParagraphDrawing.Style("Centred")), Pictures.Draw(emblem))],
            MemoTitle title => form.Draw(title, Pictures),
            LetterHead head => new LetterHeadDrawing(lettering, shape.TextWidth).Draw(head, Pictures),
            FieldLine line => form.Draw(line),
            Signature signature => form.Draw(signature, Pictures),
            Opinion opinion => form.Draw(opinion, Pictures),
            _ => throw new NotSupportedException($"No paper can show a {block.GetType().Name}."),
        };
    }

    /// <summary>A heading ends the lists above it; text between two numbers does not.</summary>
    private void EndListsAt(Paragraph paragraph)
    {
        if (paragraph.Style is ParagraphStyle.Title or ParagraphStyle.Heading1 or ParagraphStyle.Heading2)
        {
            Lists.Restart();
        }
    }

    private void Set(Table table)
    {
        if (new TableDrawing(table, shape, lettering, paragraphs).Draw() is { } drawn)
        {
            if (body.LastChild is W.Table)
            {
                body.Append(Spacer());
            }

            body.Append(drawn);
        }

        Lists.Restart();
    }

    private void Turn(SectionTurn turn)
    {
        if (body.HasChildren)
        {
            CloseSection();
        }

        shape = new PageShape(turn);
    }

    /// <summary>A section's shape stands in its last paragraph.</summary>
    private void CloseSection()
    {
        if (body.LastChild is not W.Paragraph { ParagraphProperties: { } properties } || properties.SectionProperties is not null)
        {
            properties = body.AppendChild(Spacer()).ParagraphProperties!;
        }

        properties.SectionProperties = shape.Draw();
    }

    private void Finish()
    {
        if (body.LastChild is not W.Paragraph last || last.ParagraphProperties?.SectionProperties is not null)
        {
            body.Append(Spacer());
        }

        body.Append(shape.Draw());
    }

    private static W.Paragraph Spacer() => new(new W.ParagraphProperties(ParagraphDrawing.Style("Spacer")));
}
