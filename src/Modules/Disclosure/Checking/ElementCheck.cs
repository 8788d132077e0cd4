using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Checking;

/// <summary>Looks for what an element asks in the exhibits that serve it.</summary>
internal sealed partial class ElementCheck(CheckGround ground, int number, IReadOnlyList<CheckedExhibit> serving)
{
    private const int wordsOfLanguage = 15;

    private FiscalYear Assessment => ground.Content.Assessment;

    // Where a file is not read yet, nobody can say that something is missing.
    private bool IsAwaited => serving.Any(exhibit => exhibit.IsAwaited);

    public IEnumerable<CheckFinding> Of(CheckRule rule) =>
        rule switch
        {
            ColumnRule column => Column(column),
            WordsRule words => Missing(words.Any.Any(word => Said(word, words.NotAfter)), CheckKind.WordsMissing, $"ไม่พบ{words.Name} โปรดเพิ่มให้ครบ"),
            MonthsRule months => Months(months),
            DaysRule days => Days(days),
            SumRule sum => Sums(sum),
            LanguageRule language => Missing(IsWrittenIn(language.Language), CheckKind.LanguageMissing, language.Language == CheckedLanguage.English ? "ไม่พบฉบับภาษาอังกฤษ โปรดเพิ่ม" : "ไม่พบฉบับภาษาไทย โปรดเพิ่ม"),
            SignedRule => Signed(),
            PictureRule picture => Missing(serving.Sum(exhibit => exhibit.Pictures) >= picture.AtLeast, CheckKind.PictureMissing, $"ต้องมีภาพอย่างน้อย {picture.AtLeast} ภาพ โปรดเพิ่มภาพพร้อมคำบรรยาย"),
            AsOfRule => AsOf(),
            OnlineRule online => Online(online),
            RowsRule rows => Missing(serving.Any(exhibit => exhibit.Tables.Any(table => table.Rows.Count >= rows.AtLeast)) || serving.Any(exhibit => exhibit.Read.Count > 0), CheckKind.RowMissing, $"ตารางต้องมีอย่างน้อย {rows.AtLeast} รายการ หากไม่มีรายการ โปรดเพิ่มหนึ่งแถวที่เขียนว่าไม่มี"),
            // The module that makes it ready tells by itself.
            SourceRule => [],
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    private bool Said(string words, params IReadOnlyList<string> notAfter) => serving.Any(exhibit => exhibit.Says(words, notAfter));

    private IEnumerable<CheckFinding> Missing(bool isThere, CheckKind kind, string why) => isThere || IsAwaited ? [] : [Find(kind, serving[0], why)];

    private CheckFinding Find(CheckKind kind, CheckedExhibit exhibit, string why, string where = "", string quote = "") =>
        new(kind, number, $"{exhibit.Exhibit.Title}{(where.Length > 0 ? " " + where : "")}", quote, why) { Exhibit = exhibit.Exhibit.Id };

    private IEnumerable<CheckFinding> Column(ColumnRule rule)
    {
        var found = Tables(rule.Names).ToList();
        return found.Count > 0 ? found.SelectMany(place => Cells(rule, place))
            : Missing(serving.Any(exhibit => exhibit.Read.Any(file => rule.Names.Select(CheckedTable.Plain).Any(file.Says))), CheckKind.ColumnMissing, $"ไม่พบคอลัมน์ “{CheckedTable.Plain(rule.Names[0])}” โปรดเพิ่มคอลัมน์นี้และกรอกให้ครบทุกแถว");
    }

    /// <summary>The tables that have a column, and which it is.</summary>
    private IEnumerable<(CheckedExhibit Exhibit, CheckedTable Table, int Column)> Tables(IReadOnlyList<string> names) =>
        serving.SelectMany(exhibit => exhibit.Tables.Select(table => (exhibit, table, Column: table.Column(names))).Where(place => place.Column is not null).Select(place => (place.exhibit, place.table, place.Column!.Value)));

    private IEnumerable<CheckFinding> Cells(ColumnRule rule, (CheckedExhibit Exhibit, CheckedTable Table, int Column) place)
    {
        var (exhibit, table, column) = place;
        var cells = table.Rows.Select((row, at) => (Row: at + 1, Cell: row[column])).ToList();
        var head = CellText.Quoted(table.Heads[column]);
        if (Rows(cells, cell => CellText.IsNone(cell.Trim())) is { } empty)
        {
            yield return Find(CheckKind.CellEmpty, exhibit, $"คอลัมน์ {head} ยังว่างที่{empty} โปรดกรอกให้ครบ หากไม่มีข้อมูลให้เขียนว่า “ไม่มี”", $"{empty} คอลัมน์ {head}");
        }

        if (Rows(cells, cell => !CellText.IsNone(cell.Trim()) && !Fits(cell, rule.Holds)) is { } misfits)
        {
            var first = cells.First(pair => !CellText.IsNone(pair.Cell.Trim()) && !Fits(pair.Cell, rule.Holds)).Cell;
            yield return Find(CheckKind.CellMisfit, exhibit, $"คอลัมน์ {head} ที่{misfits} {Wanted(rule.Holds)}", $"{misfits} คอลัมน์ {head}", first);
        }
    }

    private static string Wanted(CheckedCell holds) =>
        holds switch
        {
            CheckedCell.Number => "ไม่ใช่ตัวเลข โปรดกรอกเป็นตัวเลข หรือเขียนว่า “ไม่มี”",
            CheckedCell.Day => "ไม่ใช่วันที่ที่มีจริง โปรดกรอกวัน เดือน และปี พ.ศ. หรือเขียนว่า “ไม่มี”",
            _ => "ไม่ใช่เลข 13 หลัก โปรดตรวจกับเอกสารของผู้ประกอบการ",
        };

    private bool Fits(string cell, CheckedCell holds) =>
        holds == CheckedCell.Words
        || IsNothing(cell)
        || holds switch
        {
            CheckedCell.Number => CellText.IsNumber(cell),
            CheckedCell.Day => CellText.Fits(cell, ColumnKind.Date),
            _ => IsTaxpayer(cell),
        };

    private bool IsNothing(string cell) => ground.Terms!.None.Any(none => ThaiText.Fold(cell).StartsWith(ThaiText.Fold(none), StringComparison.Ordinal));

    private static bool IsTaxpayer(string cell)
    {
        const int digits = 13;
        return ThaiDigits.ToArabic(cell).Count(letter => char.IsAsciiDigit(letter) || letter is 'x' or 'X' or '*') == digits;
    }

    /// <summary>The rows of which something holds, as people count them; null for none.</summary>
    private static string? Rows(IEnumerable<(int Row, string Cell)> cells, Func<string, bool> holds)
    {
        const int named = 5;
        var rows = cells.Where(pair => holds(pair.Cell)).Select(pair => pair.Row).ToList();
        return rows.Count == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"แถวที่ {string.Join(", ", rows.Take(named))}{(rows.Count > named ? $" และอีก {rows.Count - named:#,0} แถว" : "")}");
    }

    private IEnumerable<CheckFinding> Months(MonthsRule rule)
    {
        var places = Tables(rule.Names).ToList();
        if (places.Count == 0)
        {
            return Missing(serving.Any(exhibit => exhibit.Read.Count > 0), CheckKind.MonthMissing, $"ไม่พบตารางรายเดือน โปรดทำตารางที่มีคอลัมน์ “{CheckedTable.Plain(rule.Names[0])}” ครบทุกเดือน เดือนที่ไม่มีเรื่องให้เขียนว่าไม่มี");
        }

        var told = places.SelectMany(place => place.Table.Rows.Select(row => row[place.Column])).Select(Month).OfType<(int, int)>().ToHashSet();
        var lacking = Wanted().Where(month => !told.Contains((month.Year, month.Month))).Select(month => ThaiDate.Months(month, month, DigitScript.Arabic)).ToList();
        return lacking.Count == 0
            ? []
            : [Find(CheckKind.MonthMissing, places[0].Exhibit, $"ยังไม่มีแถวของเดือน {string.Join(", ", lacking)} โปรดเพิ่ม แม้ไม่มีเรื่องก็ต้องเขียนว่าไม่มี", "", lacking[0])];
    }

    private static (int Year, int Month)? Month(string cell) => ThaiDate.TryRead(cell, out var span) && span.First.Month == span.Last.Month ? (span.First.Year, span.First.Month) : null;

    /// <summary>The first days of the months that are asked for and have begun.</summary>
    private IEnumerable<DateOnly> Wanted()
    {
        const int months = 12;
        var first = (ground.Content.Item.Asks(Assessment) ?? Assessment).FirstDay;
        var last = ground.Content.Item.AsOf is { } day ? new DateOnly(Assessment.LastDay.Year, day.Month, day.Day) : ground.Today;
        return Enumerable.Range(0, months).Select(first.AddMonths).Where(month => month <= last);
    }

    private IEnumerable<CheckFinding> Days(DaysRule rule)
    {
        var year = ground.Content.Item.Asks(Assessment) ?? Assessment;
        foreach (var (exhibit, table, column) in Tables(rule.Names))
        {
            var cells = table.Rows.Select((row, at) => (Row: at + 1, Cell: row[column])).ToList();
            bool IsOutside(string cell) => ThaiDate.TryRead(cell, out var span) && !span.IsWithin(year);
            if (Rows(cells, IsOutside) is { } rows)
            {
                var head = CellText.Quoted(table.Heads[column]);
                yield return Find(CheckKind.DayOutsideYear, exhibit, $"คอลัมน์ {head} ที่{rows} อยู่นอกปีงบประมาณ พ.ศ. {year} โปรดตรวจวันที่ หรือย้ายรายการไปปีที่ถูกต้อง", $"{rows} คอลัมน์ {head}", cells.First(pair => IsOutside(pair.Cell)).Cell);
            }
        }
    }

    private IEnumerable<CheckFinding> Sums(SumRule rule)
    {
        foreach (var (exhibit, table, whole) in Tables(rule.Whole))
        {
            var parts = rule.Parts.Select(table.Column).ToList();
            if (parts.Contains(null))
            {
                continue;
            }

            decimal? Sum(IReadOnlyList<string> row) => parts.Select(part => Number(row[part!.Value])).Aggregate((decimal?)0, (sum, number) => sum + number);
            var wrong = table.Rows.Select((row, at) => (Row: at + 1, Whole: Number(row[whole]), Sum: Sum(row))).Where(row => row.Whole is not null && row.Sum is not null && row.Whole != row.Sum).ToList();
            if (wrong.Count > 0)
            {
                var place = Rows(wrong.Select(row => (row.Row, "")), _ => true)!;
                yield return Find(CheckKind.SumMismatch, exhibit, string.Create(CultureInfo.InvariantCulture, $"{CellText.Quoted(table.Heads[whole])} ที่แถวที่ {wrong[0].Row} เป็น {wrong[0].Whole:#,0.##} แต่รวมส่วนย่อยได้ {wrong[0].Sum:#,0.##} โปรดตรวจตัวเลข"), place, string.Create(CultureInfo.InvariantCulture, $"{wrong[0].Whole:#,0.##}"));
            }
        }
    }

    // An empty cell is told by itself.
    private decimal? Number(string cell) => Money.TryRead(cell, out var money) ? money.Baht : IsNothing(cell) ? 0 : null;

    private bool IsWrittenIn(CheckedLanguage language)
    {
        var words = string.Join('\n', serving.Select(exhibit => exhibit.Words));
        return language == CheckedLanguage.English
            ? words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 1 && word.All(letter => char.IsAsciiLetter(letter) || char.IsPunctuation(letter)) && word.Any(char.IsAsciiLetter)) >= wordsOfLanguage
            : words.Count(letter => letter is >= 'ก' and <= 'ฮ') >= wordsOfLanguage;
    }

    private IEnumerable<CheckFinding> Signed()
    {
        var heads = ground.Heads;
        // Without the Thai version there is no signature either, and that is told already.
        return heads.Count == 0 || !IsWrittenIn(CheckedLanguage.Thai) || heads.Any(head => Said(Bare(head))) ? [] : Missing(false, CheckKind.SignatureMissing, $"ไม่พบลายมือชื่อของผู้บริหารสูงสุดคนปัจจุบัน ({string.Join(", ", heads)}) ในเอกสาร โปรดใช้ฉบับที่ลงนามแล้วและพิมพ์ชื่อใต้ลายมือชื่อ");
    }

    // Somebody may be written with another word before the name, or with none.
    private static string Bare(string name) => TitleOfName().Replace(name, "");

    private IEnumerable<CheckFinding> AsOf()
    {
        if (ground.Content.Item.AsOf is not { } wanted)
        {
            return [];
        }

        var day = new DateOnly(Assessment.LastDay.Year, wanted.Month, wanted.Day);
        var written = ThaiDate.Full(day, DigitScript.Arabic);
        if (serving.Any(exhibit => exhibit.Exhibit.AsOf == day || exhibit.Says(written)))
        {
            return [];
        }

        return serving.FirstOrDefault(exhibit => exhibit.Exhibit.AsOf is not null) is { } other
            ? [Find(CheckKind.WrongAsOf, other, $"ต้องเป็นข้อมูล ณ วันที่ {written} โปรดปรับข้อมูลและวันที่", "", ThaiDate.Full(other.Exhibit.AsOf!.Value, DigitScript.Arabic))]
            : Missing(false, CheckKind.AsOfMissing, $"ไม่ได้บอกว่าเป็นข้อมูล ณ วันที่ {written} โปรดระบุวันที่ของข้อมูล");
    }

    private IEnumerable<CheckFinding> Online(OnlineRule rule)
    {
        var links = serving.SelectMany(exhibit => exhibit.Links.Select(link => (exhibit, link))).ToList();
        if (links.Count == 0)
        {
            return Missing(false, CheckKind.ChannelMissing, "ไม่พบลิงก์ไปยังช่องทางออนไลน์ โปรดเพิ่มลิงก์ที่เปิดใช้งานได้ทันที");
        }

        var shared = rule.ApartFrom is { } other && ground.Channels.TryGetValue(other, out var channels) ? links.Where(pair => channels.Contains(pair.link)).ToList() : [];
        return shared.Count == links.Count
            ? [Find(CheckKind.ChannelShared, shared[0].exhibit, $"ใช้ช่องทางเดียวกับข้อ {rule.ApartFrom} แต่ข้อนี้ต้องแยกต่างหาก โปรดเพิ่มช่องทางเฉพาะของข้อนี้", "", shared[0].link)]
            : [];
    }

    [GeneratedRegex(@"^(?:นางสาว|นาง|นาย|น\.ส\.|ว่าที่\s?ร้อย\S+|ดร\.)\s*", RegexOptions.None, 2000)]
    private static partial Regex TitleOfName();
}
