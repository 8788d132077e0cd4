using System.Text.RegularExpressions;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel.Thai;

namespace Sujarit.Assessment.Imports;

/// <summary>Tells which figure a file means: by code (9.1, o1), by label (ตัวชี้วัดที่ 1), by official name, or by both (O1 โครงสร้าง).</summary>
internal sealed partial class CodeNames
{
    private const int longest = 300;

    // What offices call the total.
    private static readonly string[] total = ["รวม", "คะแนนรวม", "ผลรวม", "รวมทั้งหมด", "คะแนนภาพรวม", "ภาพรวม", "คะแนนภาพรวมหน่วยงาน", "คะแนนรวมทั้งหมด", "overall", "totalscore"];

    private readonly Dictionary<string, OutlineRow> byName = [];
    private readonly HashSet<string> ambiguous = [];

    public CodeNames(Outline outline)
    {
        foreach (var row in outline.Rows)
        {
            IEnumerable<string> names = [row.Code, row.Label, row.Name, row.Full, $"{row.Code} {row.Name}"];
            var others = row.Kind switch
            {
                FigureKind.Total => total,
                FigureKind.Indicator => outline.Book.Indicator(row.Code)!.AlsoKnownAs,
                _ => [],
            };
            foreach (var name in names.Concat(others).Select(ThaiText.Fold).Distinct())
            {
                Keep(name, row);
            }
        }
    }

    /// <summary>The figure a text means; null where it means none, or several.</summary>
    public OutlineRow? Find(string text)
    {
        // A code never begins like a formula; folding would drop a dash.
        if (text.Length is 0 or > longest || text.TrimStart() is "" or ['=' or '+' or '-' or '@', ..])
        {
            return null;
        }

        var folded = ThaiText.Fold(text);
        return ByName(folded) ?? (Numbered().Match(folded) is { Success: true } match ? ByName(match.Groups["code"].Value) : null);
    }

    private OutlineRow? ByName(string folded) => byName.GetValueOrDefault(folded);

    private void Keep(string name, OutlineRow row)
    {
        if (!ambiguous.Contains(name) && !byName.TryAdd(name, row) && byName[name] != row)
        {
            byName.Remove(name);
            ambiguous.Add(name);
        }
    }

    // ข้อ O1, ตัวชี้วัดที่ 1 …, 9.1 …: a code, and behind it nothing or words.
    [GeneratedRegex(@"^(?:ข้อที่|ข้อ|item|ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|sub-?indicator|indicator)?(?<code>o[0-9]{1,3}|[0-9]{1,2}\.[0-9]{1,2}|[0-9]{1,2})(?![0-9.,:/])(?:$|\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
