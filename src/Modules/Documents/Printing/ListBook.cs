using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>The lists of one paper: their definitions, and which paragraph goes on with which list.</summary>
internal sealed class ListBook
{
    private readonly Dictionary<(W.NumberFormatValues Format, string Pattern), int> definitions = [];
    private readonly List<W.AbstractNum> shapes = [];
    private readonly List<W.NumberingInstance> lists = [];
    private readonly Dictionary<int, (int List, int Number)> running = [];

    /// <summary>Ends every list: the next number begins a new one, as in every cell of a table.</summary>
    public void Restart() => running.Clear();

    /// <summary>The list the paragraph with this mark belongs to: the running one if the number follows, else a new one.</summary>
    public W.NumberingProperties Place(string mark)
    {
        var read = ListMark.Read(mark);
        var definition = Definition(read);
        var goesOn = running.TryGetValue(definition, out var last) && (!read.Counts || read.Number == last.Number + 1);
        var list = goesOn ? last.List : Begin(definition, read);
        running[definition] = (list, read.Number);
        return new W.NumberingProperties(
            new W.NumberingLevelReference { Val = 0 },
            new W.NumberingId { Val = list }
        );
    }

    public W.Numbering Draw()
    {
        var numbering = new W.Numbering();
        numbering.Append(shapes);
        numbering.Append(lists);
        return numbering;
    }

    private int Definition(ListMark mark)
    {
        if (!definitions.TryGetValue((mark.Format, mark.Pattern), out var definition))
        {
            definition = definitions.Count;
            definitions.Add((mark.Format, mark.Pattern), definition);
            shapes.Add(Shape(definition, mark));
        }

        return definition;
    }

    private static W.AbstractNum Shape(int definition, ListMark mark)
    {
        var level = new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = mark.Format },
            new W.LevelText { Val = mark.Pattern },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left }
        )
        {
            LevelIndex = 0,
        };
        return new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel }, level)
        {
            AbstractNumberId = definition,
        };
    }

    private int Begin(int definition, ListMark mark)
    {
        var bullets = mark.Counts ? -1 : lists.FindIndex(list => list.AbstractNumId!.Val! == definition);
        if (bullets >= 0)
        {
            return bullets + 1;
        }

        var list = new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = lists.Count + 1 };
        if (mark.Counts)
        {
            list.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = mark.Number }) { LevelIndex = 0 });
        }

        lists.Add(list);
        return lists.Count;
    }
}
