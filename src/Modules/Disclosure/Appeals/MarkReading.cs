using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Understands the rows of a table as marks of a year's items.</summary>
internal sealed partial class MarkReading
{
    private const int longestQuote = 120;
    private static readonly string[] itemNames = ["ข้อ", "รหัส", "item", "code"];
    private static readonly string[] scoreNames = ["คะแนน", "score", "mark"];
    private static readonly string[] commentNames = ["ความเห็น", "ข้อสังเกต", "เหตุผล", "หมายเหตุ", "comment"];
    private static readonly string[] blanks = ["", "-", "–", "—"];

    private readonly Rulebook book;
    private readonly int item;
    private readonly int score;
    private readonly int comment;

    private MarkReading(Rulebook book, DataTable table)
    {
        this.book = book;
        item = Column(table, itemNames, apartFrom: scoreNames);
        score = Column(table, scoreNames, apartFrom: ["คะแนนเต็ม", "เต็ม"]);
        comment = Column(table, commentNames, apartFrom: []);
        if (item < 0 || score < 0 || item == score)
        {
            throw new UnreadableException("ไม่พบคอลัมน์ข้อและคอลัมน์คะแนน โปรดตั้งหัวตารางว่า ข้อ, คะแนน และ ความเห็น");
        }
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="UnreadableException">No column names items or scores.</exception>
    public static IReadOnlyList<ReadMark> Of(Rulebook book, DataTable table)
    {
        var reading = new MarkReading(book, table);
        var rows = table.Rows.Select((row, at) => reading.Read(row, at + 1)).Where(row => row is not null).Select(row => row!).ToList();
        var twice = rows.Where(row => row.Given is not null).GroupBy(row => row.Given!.Item).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(row => row.Given is { } given && twice.Contains(given.Item) ? row with { Given = null, Doubt = $"ข้อ {given.Item} มีมากกว่าหนึ่งแถว จึงไม่นำเข้า โปรดเหลือไว้แถวเดียว" } : row)];
    }

    /// <summary>The same rows as a text that is read again when it is confirmed.</summary>
    public static string Text(IEnumerable<ReadMark> rows) =>
        string.Join('\n', rows.Select(row => row.Given).OfType<GivenMark>().Select(given => $"{given.Item}\t{AppealWords.Score(given.Score)}\t{Quoted(given.Comment)}").Prepend("ข้อ\tคะแนน\tความเห็น"));

    private static string Quoted(string? text) => text is null ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // The heading that begins with the word goes before one that only holds it.
    private static int Column(DataTable table, string[] names, string[] apartFrom)
    {
        var heads = table.Columns.Select(column => ThaiText.Fold(column.Name)).ToList();
        var fitting = heads.Select((head, at) => (head, at)).Where(head => !Array.Exists(apartFrom, word => head.head.StartsWith(ThaiText.Fold(word), StringComparison.Ordinal))).ToList();
        return fitting.Where(head => Array.Exists(names, word => head.head.StartsWith(ThaiText.Fold(word), StringComparison.Ordinal)))
            .Concat(fitting.Where(head => Array.Exists(names, word => head.head.Contains(ThaiText.Fold(word), StringComparison.Ordinal))))
            .Select(head => head.at).DefaultIfEmpty(-1).First();
    }

    private ReadMark? Read(IReadOnlyList<string> row, int number)
    {
        var (code, typed) = (row[item].Trim(), row[score].Trim());
        var said = comment < 0 || blanks.Contains(row[comment].Trim()) ? null : row[comment].Trim();
        var quote = string.Join(" · ", row.Where(cell => cell.Length > 0));
        quote = quote.Length > longestQuote ? quote[..longestQuote] + "…" : quote;
        if (Find(code) is not { } known)
        {
            return new ReadMark(number, null, quote, code.Length == 0 ? "ไม่มีรหัสข้อ จึงไม่นำเข้า" : $"ไม่รู้จักข้อ “{Short(code)}” ในปีที่ประเมิน พ.ศ. {book.Year} จึงไม่นำเข้า");
        }

        if (blanks.Contains(typed))
        {
            return new ReadMark(number, null, quote, said is null ? $"ข้อ {known.Code} ไม่มีคะแนน จึงไม่นำเข้า" : $"ข้อ {known.Code} มีความเห็นแต่ไม่มีคะแนน จึงไม่นำเข้า โปรดใส่คะแนน");
        }

        return Points(typed) is not { } points
            ? new ReadMark(number, null, quote, $"อ่านคะแนน “{Short(typed)}” ของข้อ {known.Code} ไม่ได้ คะแนนเป็นได้เพียง {string.Join(" หรือ ", book.ItemScores.Select(allowed => AppealWords.Score(allowed)))}")
            : said?.Length > Mark.LongestComment
                ? new ReadMark(number, null, quote, $"ความเห็นของข้อ {known.Code} ยาวเกิน {Mark.LongestComment:N0} ตัวอักษร โปรดย่อ")
                : new ReadMark(number, new GivenMark(known.Code, points, said), quote, points < book.ItemScores.Max() && said is null ? "เสียคะแนนแต่ไม่มีความเห็น โปรดตรวจกับระบบ ITAS" : null);
    }

    private Item? Find(string code)
    {
        var plain = ItemCode().Match(ThaiDigits.ToArabic(code));
        return plain.Success ? Shelf.ItemAt(book, $"O{plain.Groups["number"].Value.TrimStart('0')}") : null;
    }

    private decimal? Points(string typed) =>
        decimal.TryParse(ThaiDigits.ToArabic(typed).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && book.ItemScores.Contains(points) ? points : null;

    private static string Short(string text) => text.Length > 20 ? text[..20] + "…" : text;

    // O13, o 13, ข้อ O13, ข้อ 13, 13, and what follows the number as its title.
    [GeneratedRegex(@"^(?:ข้อ(?:ที่)?\s*)?[oO]?\s*(?<number>\d{1,3})(?:[\s.:)].*)?$", RegexOptions.Singleline, 1000)]
    private static partial Regex ItemCode();
}
