using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Checking;

/// <summary>Looks at what every exhibit needs, whatever element it serves: the right year, readable files, links that lead somewhere, pictures told in words, sums that add up.</summary>
internal sealed partial class ExhibitCheck(CheckGround ground, CheckedExhibit exhibit)
{
    private Exhibit Exhibit => exhibit.Exhibit;

    public IEnumerable<CheckFinding> Run() =>
        Year().Concat(exhibit.Served.Files.SelectMany(File)).Concat(exhibit.Links.SelectMany(Link)).Concat(Alternatives()).Concat(exhibit.Tables.SelectMany(Total));

    private CheckFinding Find(CheckKind kind, string why, string where = "", string quote = "") =>
        exhibit.Found(kind, exhibit.Served.Elements[0], why, where, quote);

    private IEnumerable<CheckFinding> Year()
    {
        var item = ground.Content.Item;
        if (item.Asks(ground.Content.Assessment) is not { } asked || Exhibit.DataYear == asked)
        {
            return [];
        }

        if (item.Year == YearRule.CoversAssessmentYear && Spans() is { Count: > 0 } spans)
        {
            return spans.Any(span => span.First <= asked.BuddhistYear && span.Last >= asked.BuddhistYear)
                ? []
                : [Find(CheckKind.PeriodNotCovering, $"ช่วงเวลาของแผนไม่ครอบคลุมปี พ.ศ. {asked} โปรดใช้แผนซึ่งใช้บังคับในปีนั้น", "", spans[0].Quote)];
        }

        return Exhibit.DataYear is { } other ? [Find(CheckKind.WrongYear, $"ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. {asked} โปรดใช้ข้อมูลของปีที่ถูกต้อง", "", $"{other}")]
            : exhibit.IsUnknown || IsNamed(asked) ? []
            : [Find(CheckKind.YearMissing, $"ไม่ได้บอกว่าเป็นข้อมูลของปีใด ข้อนี้ต้องเป็นปีงบประมาณ พ.ศ. {asked} โปรดระบุปีของข้อมูล")];
    }

    // What the title says everybody reads.
    private bool IsNamed(FiscalYear asked) => ThaiDigits.ToArabic(Exhibit.Title).Contains(asked.ToString(), StringComparison.Ordinal);

    /// <summary>The times a plan says it is for: in its title, or else on its page, or else where its files begin. Further on other plans are told of.</summary>
    private IReadOnlyList<(int First, int Last, string Quote)> Spans()
    {
        const int beginning = 3000;
        var file = exhibit.FileWords;
        string[] places = [Exhibit.Title, exhibit.Page?.Words ?? "", file.Length > beginning ? file[..beginning] : file];
        return places.Select(SpansIn).FirstOrDefault(spans => spans.Count > 0) ?? [];
    }

    private static IReadOnlyList<(int First, int Last, string Quote)> SpansIn(string text) =>
        [.. Span().Matches(ThaiDigits.ToArabic(text))
            .Select(match => (First: int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture), Last: int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture), match.Value))
            .Where(span => span.First < span.Last)];

    private IEnumerable<CheckFinding> File(StoredFile file)
    {
        if (ground.Terms is { } terms && file.Size > terms.LargestFile)
        {
            const double megabyte = 1024 * 1024;
            yield return Find(CheckKind.FileLarge, string.Create(CultureInfo.InvariantCulture, $"ไฟล์มีขนาด {file.Size / megabyte:0.#} เมกะไบต์ ผู้ใช้โทรศัพท์เปิดได้ช้า โปรดลดขนาดให้ไม่เกิน {terms.LargestFile / megabyte:0} เมกะไบต์ หรือแบ่งเป็นหลายไฟล์"), "", file.Name);
        }

        if (file.IsPicture)
        {
            if (Exhibit.Kind == ExhibitKind.File && exhibit.Served.Elements.SelectMany(element => ground.Content.Item.Elements[element - 1].Checks).Any(rule => rule is ColumnRule or SignedRule or LanguageRule))
            {
                yield return Find(CheckKind.FilePictureOnly, "ไฟล์เป็นรูปภาพ ค้นหาและอ่านออกเสียงไม่ได้ โปรดใช้ไฟล์ต้นฉบับหรือ PDF ที่บันทึกจากโปรแกรมโดยตรง", "", file.Name);
            }
        }
        else if (exhibit.TextOf(file) is { State: FileTextState.PictureOnly or FileTextState.Locked or FileTextState.Unreadable } text)
        {
            yield return Find(Kind(text.State), text.Reason ?? "อ่านไฟล์ไม่ได้ โปรดตรวจไฟล์", "", file.Name);
        }
    }

    private static CheckKind Kind(FileTextState state) =>
        state switch
        {
            FileTextState.PictureOnly => CheckKind.FilePictureOnly,
            FileTextState.Locked => CheckKind.FileLocked,
            _ => CheckKind.FileUnreadable,
        };

    private IEnumerable<CheckFinding> Link(string address) =>
        ground.Links.GetValueOrDefault(address) is not { } link ? []
        : link.NeedsSignIn ? [Find(CheckKind.LinkNeedsSignIn, "ต้องเข้าสู่ระบบก่อนจึงเปิดได้ ผู้ตรวจประเมินและประชาชนจะเปิดไม่ได้ โปรดเปิดให้ทุกคนเข้าถึง", "", address)]
        : link.IsBroken ? [Find(CheckKind.LinkUnreachable, $"{CheckWords.Of(link)} โปรดแก้ที่อยู่ของลิงก์ หรือแนบข้อมูลไว้ที่นี่แทน", "", address)]
        : link.Outcome == LinkOutcome.Reached && AsksDocument && IsHomePage(address) ? [Find(CheckKind.LinkToHomePage, "ลิงก์นี้เปิดหน้าแรกของเว็บไซต์ ผู้อ่านต้องค้นหาเอกสารเอง โปรดใช้ที่อยู่ของเอกสารหรือหน้าที่มีข้อมูลนี้ หรือแนบไฟล์ไว้ที่นี่", "", address)]
        : [];

    // A service or a channel may well be a site of its own; a table, a signed paper or what is in two languages is a page of one.
    private bool AsksDocument =>
        Exhibit.Kind == ExhibitKind.Link
        && exhibit.Served.Elements.SelectMany(element => ground.Content.Item.Elements[element - 1].Checks).ToList() is { Count: > 0 } rules
        && rules.Exists(rule => rule is ColumnRule or RowsRule or MonthsRule or SumRule or DaysRule or SignedRule or LanguageRule or AsOfRule)
        && !rules.Exists(rule => rule is OnlineRule);

    private static bool IsHomePage(string address) => new Uri(address) is { AbsolutePath: "/", Query: "", Fragment: "" };

    private IEnumerable<CheckFinding> Alternatives() =>
        (exhibit.Page?.Pictures ?? []).Where(picture => picture.Alt.Length == 0).Take(1)
            .Select(picture => Find(CheckKind.AltMissing, "ภาพไม่มีคำบรรยาย ผู้ที่มองไม่เห็นภาพจะไม่ทราบเนื้อหา โปรดเขียนว่าภาพแสดงอะไร", "", picture.Name));

    /// <summary>A last row that calls itself a sum and is none.</summary>
    private IEnumerable<CheckFinding> Total(CheckedTable table)
    {
        if (ground.Terms is not { } terms || table.Rows.Count < 3 || !terms.IsSum(table.Rows[^1]))
        {
            yield break;
        }

        for (var column = 0; column < table.Heads.Count; column++)
        {
            if (terms.NeverSummed.Any(word => table.Heads[column].Contains(word, StringComparison.Ordinal)) || !Money.TryRead(table.Rows[^1][column], out var told))
            {
                continue;
            }

            var above = table.Rows.SkipLast(1).Where(row => !terms.IsSum(row)).Select(row => Money.TryRead(row[column], out var one) ? one.Baht : 0).Sum();
            if (above != told.Baht)
            {
                yield return Find(CheckKind.SumMismatch, string.Create(CultureInfo.InvariantCulture, $"แถวรวมของคอลัมน์ {CellText.Quoted(table.Heads[column])} เป็น {told.Baht:#,0.##} แต่รวมได้ {above:#,0.##} โปรดตรวจตัวเลข"), $"แถวที่ {table.Rows.Count}", table.Rows[^1][column]);
            }
        }
    }

    [GeneratedRegex(@"(?<![0-9-])(?<first>2[45][0-9]{2})\s*(?:-|–|—|ถึง)\s*(?:ปี\s*)?(?:พ\.?\s?ศ\.?\s*)?(?<last>2[45][0-9]{2})(?![0-9])", RegexOptions.None, 2000)]
    private static partial Regex Span();
}
