using System.Text;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Imports;

/// <summary>Splits CSV into rows as RFC 4180 has it; a quotation mark inside a bare cell is a letter like any other, as spreadsheets take it.</summary>
internal sealed class CsvText(string text, char delimiter, int mostRows, int longestCell)
{
    private readonly StringBuilder cell = new();
    private List<string> cells = [];
    private int at;
    private int line = 1;

    /// <summary>The rows with the line each begins in.</summary>
    /// <exception cref="UnreadableException">There are too many rows, or a cell is too long: most likely a quotation mark is never closed.</exception>
    public IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows()
    {
        var count = 0;
        while (at < text.Length)
        {
            if (++count > mostRows)
            {
                throw new UnreadableException($"ไฟล์มีเกิน {mostRows} แถว โปรดเก็บไว้เฉพาะตารางคะแนนของปีเดียว");
            }

            var start = line;
            yield return (start, Row());
        }
    }

    private List<string> Row()
    {
        cells = [];
        var isEnd = false;
        while (!isEnd)
        {
            cell.Clear();
            if (at < text.Length && text[at] == '"')
            {
                Quoted();
            }

            isEnd = Bare();
            cells.Add(cell.ToString().Trim());
        }

        return cells;
    }

    private void Quoted()
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                line += text[at] == '\n' ? 1 : 0;
                Add(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                Add(text[at++]);
            }
            else
            {
                at++;
                return;
            }
        }
    }

    /// <summary>Reads to the end of the cell; true where the row ends with it.</summary>
    private bool Bare()
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == delimiter)
            {
                at++;
                return false;
            }

            if (text[at] is '\r' or '\n')
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                line++;
                return true;
            }

            Add(text[at]);
        }

        return true;
    }

    private void Add(char letter)
    {
        if (cell.Length == longestCell)
        {
            throw new UnreadableException($"แถว {line} มีข้อความยาวผิดปกติ อาจขาดเครื่องหมายคำพูดปิด โปรดเปิดในโปรแกรมตารางคำนวณ แล้วบันทึกใหม่");
        }

        cell.Append(letter);
    }
}
