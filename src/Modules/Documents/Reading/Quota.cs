using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading;

/// <summary>What one file has used of its limits so far; the first step beyond one refuses the file.</summary>
internal sealed class Quota(ReadingLimits limits, IProgress<ReadingStep>? told = null)
{
    private int rows;
    private int cells;
    private int filled;
    private int paragraphs;
    private long characters;
    private long unpacked;

    public ReadingLimits Limits => limits;

    /// <summary>The same limits from the beginning, for another way to read the file.</summary>
    public Quota Anew() => new(limits, told);

    /// <summary>Tells whoever waits how far it has come.</summary>
    public void Reach(ReadingUnit unit, int done, int all) => told?.Report(new ReadingStep(unit, done, all));

    public void TakeRow()
    {
        if (++rows > limits.Rows)
        {
            throw Beyond("แถวของตาราง", limits.Rows, "แถว");
        }
    }

    public void TakeCells(int count)
    {
        if ((cells += count) > limits.Cells)
        {
            throw Beyond("ช่องของตาราง", limits.Cells, "ช่อง");
        }
    }

    /// <summary>A cell that holds something, before it is laid out among those that hold nothing.</summary>
    public void TakeFilled()
    {
        if (++filled > limits.Cells)
        {
            throw Beyond("ช่องของตาราง", limits.Cells, "ช่อง");
        }
    }

    public void TakeParagraph()
    {
        if (++paragraphs > limits.Paragraphs)
        {
            throw Beyond("ย่อหน้า", limits.Paragraphs, "ย่อหน้า");
        }
    }

    public void TakeCharacters(int count)
    {
        if ((characters += count) > limits.Characters)
        {
            throw Beyond("ข้อความ", limits.Characters, "ตัวอักษร");
        }
    }

    public void TakeUnpacked(int count)
    {
        if ((unpacked += count) > limits.UnpackedBytes)
        {
            throw Beyond("เนื้อหาเมื่อคลายการบีบอัดแล้ว", limits.UnpackedBytes / (1024 * 1024), "เมกะไบต์");
        }
    }

    public void CheckDepth(int depth)
    {
        if (depth > limits.Depth)
        {
            throw Beyond("ชั้นที่ซ้อนกัน", limits.Depth, "ชั้น");
        }
    }

    private static UnreadableException Beyond(string what, long limit, string unit) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"ไฟล์มี{what}มากเกินกว่าที่อ่านได้ (ไม่เกิน {limit:#,0} {unit}) โปรดตัดให้เหลือเฉพาะรายงานแล้วลองใหม่"
            )
        );
}
