using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sujarit.Ui.Charts;

/// <summary>
/// The structure of an organization as a picture that stays readable on a phone: boxes below each other, set in by depth, with lines to what
/// stands above; a name takes as many lines as it needs.
/// </summary>
/// <param name="title">What is shown.</param>
/// <param name="nodes">The places from the top down; none draws nothing.</param>
public sealed class OrganizationTree(string title, IReadOnlyList<TreeNode> nodes) : IHtmlContent
{
    private const double width = 320;
    private const double inset = 22;
    private const double padding = 10;
    private const double line = 24;
    private const double gap = 10;

    // Of the sheet's letters in pictures, 18 px, bold: marks above and below a letter take no room of their own.
    private const double letter = 11.8;

    private readonly List<PlacedNode> placed = [.. Place(nodes)];

    /// <summary>Writes the picture.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (placed.Count == 0)
        {
            return;
        }

        var drawing = new Drawing(writer, encoder);
        drawing.Raw("<div class=\"tree\">");
        drawing.Open(width, placed[^1].Top + placed[^1].Height + 2, $"{title}: {string.Join(", ", nodes.Select(node => node.Holder is null ? node.Name : $"{node.Name} {node.Holder}"))}");
        for (var index = 0; index < placed.Count; index++)
        {
            Connect(drawing, index);
        }

        foreach (var box in placed)
        {
            Draw(drawing, box);
        }

        drawing.Close();
        drawing.Raw("</div>");
    }

    private static IEnumerable<PlacedNode> Place(IReadOnlyList<TreeNode> nodes)
    {
        var top = 1.0;
        foreach (var node in nodes)
        {
            var left = 1 + (node.Depth * inset);
            var most = (int)((width - left - (2 * padding)) / letter);
            var box = new PlacedNode(node, left, top, [.. NameFold.Lines(node.Name, most)], node.Holder is null ? [] : [.. NameFold.Lines(node.Holder, most)]);
            yield return box;
            top += box.Height + gap;
        }
    }

    private void Connect(Drawing drawing, int index)
    {
        var above = index - 1;
        while (above >= 0 && placed[above].Node.Depth >= placed[index].Node.Depth)
        {
            above--;
        }

        if (above >= 0)
        {
            var x = placed[above].Left + (inset / 2);
            var y = placed[index].Top + (placed[index].Height / 2);
            drawing.Line(x, placed[above].Top + placed[above].Height, x, y, "tie");
            drawing.Line(x, y, placed[index].Left, y, "tie");
        }
    }

    private static void Draw(Drawing drawing, PlacedNode box)
    {
        drawing.Raw("<g><title>");
        drawing.Said(box.Node.Name);
        drawing.Raw("</title>");
        drawing.Box(box.Left, box.Top, width - box.Left - 1, box.Height, box.Node.Depth == 0 ? "head" : "place", 6);
        foreach (var (index, text) in box.Name.Concat(box.Holder).Index())
        {
            drawing.Text(box.Left + padding, box.Top + line + (index * line), text, index < box.Name.Count ? "b" : "t");
        }

        drawing.Raw("</g>");
    }

    private sealed record PlacedNode(TreeNode Node, double Left, double Top, IReadOnlyList<string> Name, IReadOnlyList<string> Holder)
    {
        public double Height => ((Name.Count + Holder.Count) * line) + padding;
    }
}
