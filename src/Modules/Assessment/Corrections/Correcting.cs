using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Reading;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Corrections;

/// <summary>Lays an agency's corrections over a rulebook.</summary>
internal static class Correcting
{
    private const int longestTitle = 300;

    /// <summary>The book with every correction that counts in its year. One that no longer fits the book is left out.</summary>
    public static Rulebook Apply(Rulebook book, IEnumerable<RuleCorrection> corrections)
    {
        foreach (var correction in corrections.Where(correction => correction.CountsIn(book.Year)))
        {
            try
            {
                book = Apply(book, correction);
            }
            catch (RuleBrokenException)
            {
                // The book has changed since: the list of corrections says that this one no longer fits.
            }
        }

        return book;
    }

    /// <summary>The book with this correction.</summary>
    /// <exception cref="RuleBrokenException">It does not fit the book, or the book would not hold together.</exception>
    public static Rulebook Apply(Rulebook book, RuleCorrection correction)
    {
        var basis = new Basis(Sureness.Confirmed, [$"แก้โดยหน่วยงาน: {correction.Source}"]);
        var corrected = correction.Aspect switch
        {
            RuleAspect.ItemTitle => WithItem(book, correction, item => item with { Title = Title(correction.Value), Basis = basis }),
            RuleAspect.ItemYear => WithItem(book, correction, item => item with { Year = Year(correction.Value), YearBasis = basis }),
            RuleAspect.ItemElements => WithItem(book, correction, item => item with { Elements = [.. ElementText.Read(correction.Value, basis).Select(element => element with { Checks = item.Elements.FirstOrDefault(known => known.Text == element.Text)?.Checks ?? [] })] }),
            RuleAspect.ToolWeights => Weights.Apply(book, Json<Dictionary<string, decimal>>(correction.Value), basis),
            RuleAspect.LevelMarks => Marks.Apply(book, Json<List<LevelMark>>(correction.Value), basis),
            RuleAspect.TestedTools => Marks.Test(book, Json<List<string>>(correction.Value), basis),
            _ => Confirmable.Apply(book, correction.Target, basis),
        };
        var code = correction.Target.Length == 0 ? null : correction.Target.Replace(Confirmable.YearMark, "", StringComparison.Ordinal);
        return corrected with { AgencyRules = [.. book.AgencyRules, new AgencyRule(correction.Id, code, correction.What, correction.Reason, correction.Source)] };
    }

    private static Rulebook WithItem(Rulebook book, RuleCorrection correction, Func<Item, Item> change) =>
        book.Item(correction.Target) is null
            ? throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} ไม่มีข้อ {correction.Target} โปรดเลือกช่วงปีที่มีข้อนี้")
            : book with { Items = [.. book.Items.Select(item => item.Code == correction.Target ? change(item) : item)] };

    private static string Title(string value) =>
        value.Trim() is { Length: > 0 and <= longestTitle } title && !title.Contains('\n', StringComparison.Ordinal)
            ? title
            : throw new RuleBrokenException($"กรอกชื่อข้อเป็นข้อความบรรทัดเดียว ไม่เกิน {longestTitle} ตัวอักษร");

    private static YearRule Year(string value) =>
        Words.YearRules.TryGetValue(value, out var rule) ? rule : throw new RuleBrokenException("เลือกปีของข้อมูลจากรายการ");

    private static T Json<T>(string value)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(value) ?? throw new RuleBrokenException("อ่านค่าที่แก้ไม่ได้ โปรดกรอกใหม่");
        }
        catch (JsonException)
        {
            throw new RuleBrokenException("อ่านค่าที่แก้ไม่ได้ โปรดกรอกใหม่");
        }
    }
}
