using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>checks.yaml</c>: what a program looks for in what shows the elements of a year.</summary>
internal sealed class ChecksReader(Rulebook book, Sheet sheet)
{
    private const int megabyte = 1024 * 1024;

    /// <summary>The rulebook with its checks.</summary>
    public Rulebook Read()
    {
        if (sheet.Root.Whole("year") != book.Year.BuddhistYear)
        {
            sheet.Root.Fault("year", $"ต้องเป็นปีเดียวกับโฟลเดอร์ คือ {book.Year}");
        }

        var checks = sheet.Root.Inner("checks");
        var terms = new CheckTerms(Some(checks, "heads"), Positive(checks, "megabytes") * megabyte, Some(checks, "none"), checks.Basis())
        {
            Sums = Some(checks, "sums"),
            Over = Some(checks, "over"),
            NeverSummed = Some(checks, "neverSummed"),
            Budget = checks.MaybeInner("budget") is { } budget ? ReadBudget(budget) : null,
        };
        var read = new Dictionary<string, Item>();
        foreach (var entry in checks.List("entries"))
        {
            ReadItem(entry, read);
        }

        sheet.Close();
        return book with { Checks = terms, Items = [.. book.Items.Select(item => read.GetValueOrDefault(item.Code, item))] };
    }

    private BudgetRule ReadBudget(Block block)
    {
        var code = block.Text("item");
        if (book.Item(code) is null)
        {
            block.Fault("item", $"ปีนี้ไม่มีข้อ {code} โปรดตรวจรหัสกับ disclosure.yaml");
        }

        return new BudgetRule(code, Some(block, "allotted"), Some(block, "spent"));
    }

    private void ReadItem(Block block, Dictionary<string, Item> read)
    {
        var code = block.Text("item");
        if (book.Item(code) is not { } item)
        {
            block.Fault("item", $"ปีนี้ไม่มีข้อ {code} โปรดตรวจรหัสกับ disclosure.yaml");
            return;
        }

        var elements = item.Elements.ToList();
        foreach (var entry in block.List("elements"))
        {
            var number = entry.Whole("number");
            if (number < 1 || number > elements.Count)
            {
                entry.Fault("number", $"ข้อ {code} มีองค์ประกอบที่ 1 ถึง {elements.Count}");
                continue;
            }

            if (elements[number - 1].Checks.Count > 0)
            {
                entry.Fault("number", $"ข้อ {code} องค์ประกอบที่ {number} มีแล้ว โปรดรวมเป็นรายการเดียว");
            }

            elements[number - 1] = elements[number - 1] with { Checks = ReadRules(entry, item) };
        }

        if (!read.TryAdd(code, item with { Elements = elements }))
        {
            block.Fault("item", $"ข้อ {code} มีแล้ว โปรดรวมเป็นรายการเดียว");
        }
    }

    private List<CheckRule> ReadRules(Block block, Item item)
    {
        List<CheckRule> rules =
        [
            .. block.List("columns", "names").Select(column => new ColumnRule(Some(column, "names"), column.Word("holds", Words.Cells) ?? CheckedCell.Words)),
            .. block.List("words", "name").Select(ReadWords),
            .. block.List("days", "names").Select(days => new DaysRule(Some(days, "names"))),
            .. block.List("sums").Select(sum => new SumRule(Some(sum, "whole"), [.. sum.List("parts", "names").Select(part => Some(part, "names"))])),
            .. block.List("languages", "language").Select(entry => entry.Word("language", Words.Languages)).OfType<CheckedLanguage>().Select(language => new LanguageRule(language)),
            .. ReadSingle(block),
        ];
        if (rules.Count == 0)
        {
            block.Fault("ไม่มีสิ่งที่ให้ตรวจ โปรดระบุ หรือลบรายการนี้");
        }

        if (item.AsOf is null && rules.OfType<AsOfRule>().Any())
        {
            block.Fault("asOf", $"ข้อ {item.Code} ไม่ได้กำหนดวันของข้อมูลไว้ใน disclosure.yaml");
        }

        return rules;
    }

    /// <summary>The rules an element has once at most.</summary>
    private IEnumerable<CheckRule> ReadSingle(Block block)
    {
        var part = block.MaybeText("part");
        CheckRule?[] rules =
        [
            block.MaybeInner("months") is { } months ? new MonthsRule(Some(months, "names")) : null,
            block.Has("rows") ? new RowsRule(Positive(block, "rows")) : null,
            block.Has("pictures") ? new PictureRule(Positive(block, "pictures")) : null,
            block.Has("signed") && block.Flag("signed") ? new SignedRule() : null,
            block.Has("asOf") && block.Flag("asOf") ? new AsOfRule() : null,
            part is not null ? new SourceRule(part) : null,
            block.MaybeInner("online") is { } online ? new OnlineRule(ReadApart(online)) : null,
        ];
        return rules.OfType<CheckRule>();
    }

    private static WordsRule ReadWords(Block block)
    {
        var name = block.Text("name");
        return new WordsRule(name, block.Texts("any") is { Count: > 0 } any ? any : [name]) { NotAfter = block.Texts("notAfter") };
    }

    private string? ReadApart(Block online)
    {
        var code = online.MaybeText("apartFrom");
        if (code is not null && book.Item(code) is null)
        {
            online.Fault("apartFrom", $"ปีนี้ไม่มีข้อ {code}");
        }

        return code;
    }

    private static IReadOnlyList<string> Some(Block block, string key)
    {
        var texts = block.Texts(key);
        if (texts.Count == 0 || texts.Any(text => string.IsNullOrWhiteSpace(text)))
        {
            block.Fault(key, "ต้องมีอย่างน้อยหนึ่งคำ และไม่มีคำว่าง");
        }

        return texts;
    }

    private static int Positive(Block block, string key)
    {
        var number = block.Whole(key);
        if (number < 1)
        {
            block.Fault(key, "ต้องเป็นจำนวนเต็มตั้งแต่ 1");
        }

        return number;
    }
}
