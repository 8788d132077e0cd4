using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Word;

/// <summary>A run of paragraphs and tables: the body of the file, or one text box in it.</summary>
internal sealed class Story(Flow flow, Stylesheet styles, Numbering numbering)
{
    private int column;
    private int cellColumns;
    private bool isCellPending;
    private bool isMergeGoingOn;
    private bool isMergeStart;
    private bool isRowDropped;

    public Flow Flow => flow;

    public ParagraphDraft Paragraph { get; set; } = new();

    /// <summary>How many tables the place being read is inside of.</summary>
    public int TableDepth { get; private set; }

    /// <summary>What stands in text boxes anchored in the paragraph being read.</summary>
    public List<Block> Boxes { get; } = [];

    public void OpenParagraph()
    {
        EnsureCell();
        if (!Paragraph.IsMarkDeleted)
        {
            flow.EndParagraph();
        }

        Paragraph = new ParagraphDraft();
    }

    public void CloseParagraph()
    {
        if (!Paragraph.IsMarkDeleted)
        {
            flow.Style = Paragraph.Style(styles);
            flow.Mark = Paragraph.Mark(styles, numbering);
            flow.EndParagraph();
            flow.Mark = null;
        }

        foreach (var block in Boxes)
        {
            if (block is Table table)
            {
                flow.Add(table);
            }
            else
            {
                flow.Add((Paragraph)block);
            }
        }

        Boxes.Clear();
    }

    public void OpenTable()
    {
        EnsureCell();
        flow.OpenTable();
        TableDepth++;
    }

    public void CloseTable()
    {
        flow.CloseTable();
        TableDepth = Math.Max(0, TableDepth - 1);
    }

    public void OpenRow()
    {
        flow.OpenRow();
        if (TableDepth == 1)
        {
            column = 0;
            isRowDropped = false;
        }
    }

    public void RepeatRow(bool isRepeated)
    {
        if (TableDepth == 1 && isRepeated)
        {
            flow.MarkRowAsHeader();
        }
    }

    public void SkipColumns(int count)
    {
        if (TableDepth == 1 && count > 0)
        {
            flow.OpenCell(count);
            flow.CloseCell();
            column += count;
        }
    }

    public void DropRow() => isRowDropped |= TableDepth == 1;

    public void CloseRow()
    {
        if (TableDepth == 1 && isRowDropped)
        {
            flow.DropRow();
        }

        flow.CloseRow();
    }

    public void OpenCell()
    {
        flow.EndParagraph();
        if (TableDepth == 1)
        {
            (isCellPending, cellColumns, isMergeGoingOn, isMergeStart) = (true, 1, false, false);
        }
    }

    public void SpanColumns(int count)
    {
        if (TableDepth == 1)
        {
            cellColumns = Math.Clamp(count, 1, 1000);
        }
    }

    public void MergeDown(bool isStart)
    {
        if (TableDepth == 1)
        {
            (isMergeStart, isMergeGoingOn) = (isStart, !isStart);
        }
    }

    public void CloseCell()
    {
        EnsureCell();
        flow.CloseCell();
    }

    private void EnsureCell()
    {
        if (!isCellPending)
        {
            return;
        }

        isCellPending = false;
        if (isMergeGoingOn)
        {
            flow.GoOnWithCell(column, cellColumns);
        }
        else
        {
            flow.OpenCell(cellColumns, mergeColumn: isMergeStart ? column : null);
        }

        column += cellColumns;
    }
}
