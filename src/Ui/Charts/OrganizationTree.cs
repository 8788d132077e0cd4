using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sujarit.Ui.Charts;

/// <summary>
/// The structure of an organization: boxes below each other, set in by depth, with lines to what stands above. It is made of lists, so that a name
/// takes as many lines as it needs at any width and is heard in its place.
/// </summary>
/// <param name="title">What is shown.</param>
/// <param name="nodes">The places from the top down; none draws nothing.</param>
public sealed class OrganizationTree(string title, IReadOnlyList<TreeNode> nodes) : IHtmlContent
{
    /// <summary>Writes the lists.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        var drawing = new Drawing(writer, encoder);
        drawing.Raw("<ul class=\"tree\" aria-label=\"");
        drawing.Said(title);
        drawing.Raw("\">");
        Below(drawing, 0);
        drawing.Raw("</ul>");
    }

    // Every place from here on that stands under the same one; answers with the first that does not.
    private int Below(Drawing drawing, int first)
    {
        var next = first;
        while (next < nodes.Count && nodes[next].Depth >= nodes[first].Depth)
        {
            var node = nodes[next++];
            drawing.Raw("<li><p><b>");
            drawing.Said(node.Name);
            drawing.Raw("</b>");
            if (node.Holder is { } holder)
            {
                drawing.Raw("<span>");
                drawing.Said(holder);
                drawing.Raw("</span>");
            }

            drawing.Raw("</p>");
            if (next < nodes.Count && nodes[next].Depth > node.Depth)
            {
                drawing.Raw("<ul>");
                next = Below(drawing, next);
                drawing.Raw("</ul>");
            }

            drawing.Raw("</li>");
        }

        return next;
    }
}
