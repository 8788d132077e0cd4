using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sujarit.Ui.Charts;

/// <summary>
/// The structure of an organization as a picture that stays readable on a phone: boxes below each other, set in by depth, with lines to what
/// stands above. The page says the same in words beside it.
/// </summary>
/// <param name="title">What is shown.</param>
/// <param name="nodes">The places from the top down; none draws nothing.</param>
public sealed class OrganizationTree(string title, IReadOnlyList<TreeNode> nodes) : IHtmlContent
{
    private const double width = 320;
    private const double inset = 22;
    private const double height = 44;
    private const double step = 54;
    private const int letters = 38;
    private const int lettersPerInset = 3;

    /// <summary>Writes the picture.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        var drawing = new Drawing(writer, encoder);
        drawing.Raw("<div class=\"tree\">");
        drawing.Open(width, ((nodes.Count - 1) * step) + height + 2, $"{title}: {string.Join(", ", nodes.Select(node => node.Name))}");
        for (var index = 0; index < nodes.Count; index++)
        {
            Connect(drawing, index);
        }

        for (var index = 0; index < nodes.Count; index++)
        {
            Draw(drawing, index);
        }

        drawing.Close();
        drawing.Raw("</div>");
    }

    private void Connect(Drawing drawing, int index)
    {
        var above = index - 1;
        while (above >= 0 && nodes[above].Depth >= nodes[index].Depth)
        {
            above--;
        }

        if (above < 0)
        {
            return;
        }

        var x = Left(above) + (inset / 2);
        var y = Top(index) + (height / 2);
        drawing.Line(x, Top(above) + height, x, y, "tie");
        drawing.Line(x, y, Left(index), y, "tie");
    }

    private void Draw(Drawing drawing, int index)
    {
        var node = nodes[index];
        var fits = letters - (lettersPerInset * node.Depth);
        drawing.Box(Left(index), Top(index), width - Left(index) - 1, height, node.Depth == 0 ? "head" : "place", 6);
        if (node.Holder is { } holder)
        {
            drawing.Text(Left(index) + 10, Top(index) + 18, Chart.Fitting(node.Name, fits), "b");
            drawing.Text(Left(index) + 10, Top(index) + 36, Chart.Fitting(holder, fits), "t");
        }
        else
        {
            drawing.Text(Left(index) + 10, Top(index) + 27, Chart.Fitting(node.Name, fits), "b");
        }
    }

    private double Left(int index) => 1 + (nodes[index].Depth * inset);

    private static double Top(int index) => 1 + (index * step);
}
