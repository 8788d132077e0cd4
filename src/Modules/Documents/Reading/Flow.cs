using System.Globalization;
using System.Text;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading;

/// <summary>
/// The paper as it grows while a file is read from top to bottom. A table inside a cell gives its text to that cell, so nothing here
/// is as deep as the file is.
/// </summary>
internal sealed class Flow(Quota quota)
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private TableDraft? table;
    private int tableDepth;
    private int tableCount;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Where the next paragraph or table stands.</summary>
    public string Where { get; set; } = "";

    public ParagraphStyle Style { get; set; } = ParagraphStyle.Body;

    public string? Mark { get; set; }

    public bool IsInCell => table?.HasCell ?? false;

    public bool IsInNestedTable => tableDepth > 1;

    public bool HasText => text.Length > 0;

    public bool EndsWith(char character) => text.Length > 0 && text[^1] == character;

    public void Write(ReadOnlySpan<char> words)
    {
        quota.TakeCharacters(words.Length);
        text.Append(words);
    }

    public void Write(char character) => Write([character]);

    /// <summary>Ends the paragraph, if there is one; style and mark start afresh.</summary>
    public void EndParagraph()
    {
        if (text.Length > 0)
        {
            var words = Wording.Clean(text.ToString());
            text.Clear();
            if (words.Length > 0)
            {
                Add(new Paragraph(words) { Style = Style, Mark = Mark, Where = table is null ? Where : "" });
                Mark = null;
            }
        }

        Style = ParagraphStyle.Body;
    }

    public void Add(Paragraph paragraph)
    {
        quota.TakeParagraph();
        if (table is not null && table.TryAdd(paragraph))
        {
            return;
        }

        blocks.Add(paragraph);
    }

    public void Add(Table finished)
    {
        if (table is null)
        {
            blocks.Add(finished);
            return;
        }

        foreach (var paragraph in finished.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs))
        {
            Add(paragraph);
        }
    }

    public void OpenTable()
    {
        EndParagraph();
        Mark = null;
        if (tableDepth++ == 0)
        {
            table = new TableDraft(quota) { Where = Where };
            tableCount++;
        }
    }

    /// <summary>Begins a row; without a place it is named by counting tables and rows.</summary>
    public void OpenRow(string? where = null, bool isHeader = false)
    {
        EndParagraph();
        Mark = null;
        if (tableDepth == 1)
        {
            table!.OpenRow(where ?? string.Create(CultureInfo.InvariantCulture, $"table {tableCount} row {table.RowCount + 1}"), isHeader);
        }
    }

    public void MarkRowAsHeader()
    {
        if (tableDepth == 1)
        {
            table!.MarkRowAsHeader();
        }
    }

    /// <summary>Begins a cell; a cell that later rows may go on with names its column in the grid.</summary>
    public void OpenCell(int columns = 1, int rows = 1, int? mergeColumn = null)
    {
        EndParagraph();
        Mark = null;
        if (tableDepth == 1)
        {
            table!.OpenCell(columns, rows, mergeColumn);
        }
    }

    /// <summary>Lets the cell above reach down into this row; what stands in the place itself is never shown and is left out.</summary>
    public void GoOnWithCell(int mergeColumn, int columns)
    {
        EndParagraph();
        if (tableDepth == 1)
        {
            table!.GoOnWithCell(mergeColumn, columns);
        }
    }

    public void DropRow()
    {
        EndParagraph();
        if (tableDepth == 1)
        {
            table!.DropRow();
        }
    }

    public void CloseCell()
    {
        EndParagraph();
        if (tableDepth == 1)
        {
            table!.CloseCell();
        }
    }

    public void CloseRow()
    {
        EndParagraph();
        if (tableDepth == 1)
        {
            table!.CloseRow();
        }
    }

    public void CloseTable()
    {
        EndParagraph();
        if (tableDepth == 0 || --tableDepth > 0)
        {
            return;
        }

        var finished = table!.Finish();
        table = null;
        if (finished.Rows.Count > 0)
        {
            blocks.Add(finished);
        }
    }

    /// <summary>Ends whatever is still open.</summary>
    public Document Finish(string title)
    {
        EndParagraph();
        if (tableDepth > 0)
        {
            tableDepth = 1;
            CloseTable();
        }

        return new Document(Wording.Clean(title), blocks);
    }
}
