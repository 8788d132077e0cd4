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
    private int insertion = -1;

    /// <summary>Moves the pen; where it goes back within the line, what follows belongs into a hole.</summary>
    public void MoveTo(double x, double y)
    {
        if (!(Math.Abs(y - height) < sameHeight) || glyphs.Count > longest)
        {
            End();
            height = y;
        }

        var hole = glyphs.Count;
        while (hole > 0 && glyphs[hole - 1].X > x + 0.1)
        {
            hole--;
        }

        insertion = hole < glyphs.Count ? hole : -1;
    }

    public void Add(double x, string text)
    {
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
        End();
        return finished.ToString();
    }

    private void End()
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
