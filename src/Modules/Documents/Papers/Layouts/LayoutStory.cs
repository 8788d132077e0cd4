using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>One text of a layout as it is filled: the page, or what stands above, below or at the foot of it.</summary>
internal sealed class LayoutStory(XDocument text, LayoutContent content, LayoutSigning signing)
{
    private readonly HashSet<string> vanishing = [.. LayoutFields.Of(content.Kind).Where(field => field.Vanishes).Select(field => field.Tag)];
    private readonly HashSet<string> blocks = [.. LayoutFields.Of(content.Kind).Where(field => field.IsBlock).Select(field => field.Tag)];

    // Where the checker has a place of its own, the other holds the first signature alone.
    private bool hasChecker;

    /// <summary>The text of the pages. A cancelled paper is marked, whether the layout has a place for it or not.</summary>
    public void FillMain()
    {
        var hasPlace = LayoutControl.In(text).Any(control => control.Tag == LayoutFields.Cancelled);
        Fill();
        if (!hasPlace)
        {
            text.Root!.Element(W + "body")!.AddFirst(Cancelled(new LayoutInk(null, null)));
        }
    }

    public void Fill()
    {
        var controls = LayoutControl.In(text).Where(control => blocks.Contains(control.Tag) || content.Values.ContainsKey(control.Tag)).ToList();
        hasChecker |= controls.Exists(control => control.Tag == LayoutFields.Checker);
        var gone = controls.Where(control => control.Line is not null).GroupBy(control => control.Line!).Where(line => Goes([.. line])).Select(line => line.Key).ToList();
        foreach (var control in controls)
        {
            if (blocks.Contains(control.Tag))
            {
                Set(control);
            }
            else
            {
                Write(control);
            }
        }

        gone.ForEach(LayoutLine.TakeOut);
        LayoutPast.Forget(text);
        Open();
    }

    // Controls without a tag go too: Word writes over what they hold as it opens the file where they are bound to something, or repeats it.
    private void Open()
    {
        foreach (var control in text.Descendants(W + "sdt").Reverse().ToList())
        {
            control.ReplaceWith(control.Element(W + "sdtContent")?.Nodes());
        }
    }

    private bool Goes(IReadOnlyList<LayoutControl> line) =>
        line.All(control => content.Values.GetValueOrDefault(control.Tag) == "") && line.Any(control => vanishing.Contains(control.Tag));

    private void Write(LayoutControl control)
    {
        var value = content.Values[control.Tag];
        var ink = new LayoutInk(control.Shape(), control.Letters());
        if (control.IsInLine)
        {
            control.Element.ReplaceWith(LayoutLine.TakeFloating(control.Element), ink.Runs(value));
            return;
        }

        var written = ink.Paragraph(value);
        Replace(control, [written]);
        if (value.Length == 0 && vanishing.Contains(control.Tag))
        {
            LayoutLine.TakeOut(written);
        }
    }

    private void Set(LayoutControl control)
    {
        var ink = new LayoutInk(control.Shape(), control.Letters());
        var drawn = control.Tag switch
        {
            LayoutFields.Body => ink.Body(content.Body),
            LayoutFields.Signature => signing.Draw(hasChecker ? [.. content.Signatures.Take(1)] : content.Signatures, control.Element, ink),
            LayoutFields.Checker => signing.Draw([.. content.Signatures.Skip(1)], control.Element, ink),
            _ => Cancelled(ink),
        };
        var paragraphs = drawn.ToList();
        if (paragraphs.Count > 0)
        {
            Replace(control, paragraphs);
            return;
        }

        var empty = ink.Paragraph("");
        Replace(control, [empty]);
        LayoutLine.TakeOut(empty);
    }

    private IEnumerable<XElement> Cancelled(LayoutInk ink) => content.Cancelled.Select((line, at) => ink.Framed(line, isBold: at == 0));

    /// <summary>Puts paragraphs in the place of a control that holds some, or of the line it stands alone in.</summary>
    private static void Replace(LayoutControl control, List<XElement> paragraphs)
    {
        var place = control.Line ?? control.Element;
        var floating = LayoutLine.TakeFloating(place);
        if (place.Descendants(W + "sectPr").FirstOrDefault() is { } section)
        {
            Shape(paragraphs[^1]).Put(new XElement(section));
        }

        if (floating.Count > 0)
        {
            Shape(paragraphs[0]).AddAfterSelf(floating);
        }

        if (!control.HoldsCell)
        {
            place.ReplaceWith(paragraphs);
            return;
        }

        var cell = control.Content.Element(W + "tc")!;
        cell.Elements().Where(part => part.Name != W + "tcPr").Remove();
        cell.Add(paragraphs);
        place.ReplaceWith(control.Content.Elements());
    }

    private static XElement Shape(XElement paragraph)
    {
        if (paragraph.Element(W + "pPr") is not { } shape)
        {
            paragraph.AddFirst(shape = new XElement(W + "pPr"));
        }

        return shape;
    }
}
