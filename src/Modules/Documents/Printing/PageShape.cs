using DocumentFormat.OpenXml;
using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>The sheet a section is printed on. Margins of official papers: left 3 cm, right 2, bottom 2 (แบบที่ 28 and 29).</summary>
internal sealed record PageShape(SectionTurn Turn)
{
    private const int shortEdge = 11906;
    private const int longEdge = 16838;
    private static readonly int leftMargin = Twips.Centimetres(3);
    private static readonly int bottomMargin = Twips.Centimetres(2);
    private static readonly int rightMargin = Twips.Centimetres(2);

    /// <summary>Of a paper that says nothing else.</summary>
    public static PageShape Usual { get; } = new(new SectionTurn(PageOrientation.Portrait));

    /// <summary>The width of the text in twips.</summary>
    public int TextWidth => Width - leftMargin - rightMargin;

    /// <summary>The height of the text in twips.</summary>
    public int TextHeight => Height - Top - bottomMargin;

    private int Top => Twips.Centimetres(Math.Clamp(Turn.TopCentimetres, 1, 10));

    private bool IsLandscape => Turn.Orientation == PageOrientation.Landscape;

    private int Width => IsLandscape ? longEdge : shortEdge;

    private int Height => IsLandscape ? shortEdge : longEdge;

    public W.SectionProperties Draw()
    {
        var section = new W.SectionProperties(
            Header(W.HeaderFooterValues.Default, DocxPackage.NumberedHeader),
            Header(W.HeaderFooterValues.First, DocxPackage.EmptyHeader),
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            Sheet(),
            Margins(),
            Numbers()
        );
        if (!Turn.NumbersFirstPage)
        {
            section.Append(new W.TitlePage());
        }

        return section;
    }

    private static W.HeaderReference Header(W.HeaderFooterValues pages, string part) => new() { Type = pages, Id = part };

    private W.PageSize Sheet() =>
        new()
        {
            Width = (uint)Width,
            Height = (uint)Height,
            Orient = IsLandscape ? W.PageOrientationValues.Landscape : null,
        };

    private W.PageMargin Margins() =>
        new()
        {
            Top = Top,
            Bottom = bottomMargin,
            Left = (uint)leftMargin,
            Right = (uint)rightMargin,
            Header = (uint)Twips.Centimetres(1.25),
            Footer = (uint)Twips.Centimetres(1),
            Gutter = 0,
        };

    private W.PageNumberType Numbers() =>
        new()
        {
            Format = W.NumberFormatValues.ThaiNumbers,
            Start = Turn.RestartsNumbers ? new Int32Value(1) : null,
        };
}
