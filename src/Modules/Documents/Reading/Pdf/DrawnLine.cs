using System.Runtime.InteropServices;
using System.Text;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// The letters of one line as they are drawn. A letter the font lacks is drawn after the others, from another font, in the hole that was
/// left for it; it is put back there.
/// </summary>
internal sealed class DrawnLine
{
    private const double sameHeight = 2;
    private const int longest = 5000;

    private readonly StringBuilder finished = new();
    private readonly List<Glyph> glyphs = [];
    private double height = double.NaN;
    private bool isFirstWordOver;
    private int insertion = -1;

    /// <summary>Where its first letter stands.</summary>
    public (double X, double Y) Start { get; private set; } = (double.NaN, double.NaN);

    /// <summary>Where its last letter ends, blanks aside.</summary>
    public (double X, double Y) End { get; private set; } = (double.NaN, double.NaN);

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>How wide the text before its first blank is.</summary>
    public double FirstWord { get; private set; }

    /// <summary>Moves the pen; where it goes back within the line, what follows belongs into a hole.</summary>
    public void MoveTo(double x, double y)
    {
        if (!(Math.Abs(y - height) < sameHeight) || glyphs.Count > longest)
        {
            EndLine();
            height = y;
        }

        var hole = glyphs.Count;
        while (hole > 0 && glyphs[hole - 1].X > x + 0.1)
        {
            hole--;
        }

        insertion = hole < glyphs.Count ? hole : -1;
    }

    public void Add(double x, double width, string text)
    {
        Measure(x, width, text);
        Length += text.Length;
        var glyph = new Glyph(x, text);
        if (insertion < 0)
        {
            glyphs.Add(glyph);
        }
        else
        {
            glyphs.Insert(insertion++, glyph);
        }
    }

    public override string ToString()
    {
        EndLine();
        return finished.ToString();
    }

    private void Measure(double x, double width, string text)
    {
        if (double.IsNaN(Start.X))
        {
            Start = (x, height);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            isFirstWordOver = true;
            return;
        }

        End = (x + width, height);
        isFirstWordOver |= Math.Abs(Start.Y - height) > sameHeight;
        FirstWord = isFirstWordOver ? FirstWord : x + width - Start.X;
    }

    private void EndLine()
    {
        foreach (var glyph in glyphs)
        {
            finished.Append(glyph.Text);
        }

        glyphs.Clear();
        insertion = -1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Glyph(double X, string Text);
}
