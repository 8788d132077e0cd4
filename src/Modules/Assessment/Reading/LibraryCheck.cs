using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Checks that the library covers what an agency has to plan for, and that its codes are those of a rulebook.</summary>
internal sealed class LibraryCheck(IReadOnlyList<Rulebook> books, FiscalYear year, Sheet sheet)
{
    // Fewer leave an agency without a choice.
    private const int fewest = 60;
    private const int fewestOfTheme = 5;
    private const int fewestOfIndicator = 3;
    private const int fewestSteps = 3;
    private const int mostSteps = 6;

    private Rulebook? Book => books.FirstOrDefault(book => book.Year == year);

    /// <summary>The themes by themselves.</summary>
    public void Run(IReadOnlyList<(Block Block, Theme Theme)> themes)
    {
        if (Book is not { Items.Count: > 0 } book)
        {
            sheet.Root.Fault("itemsOf", $"ไม่มีหลักเกณฑ์ที่รู้รายการข้อของปี {year} โปรดระบุปีที่มี");
            return;
        }

        foreach (var (block, theme) in themes)
        {
            Known(block, theme.Indicators, theme.Items);
            if (theme.Indicators.Count == 0)
            {
                block.Fault("indicators", "ต้องมีตัวชี้วัดอย่างน้อยหนึ่งตัว");
            }

            if (themes.Count(other => other.Theme.Code == theme.Code) > 1)
            {
                block.Fault("code", $"รหัส {theme.Code} ซ้ำ");
            }
        }

        foreach (var item in book.Items.Where(item => themes.Sum(pair => pair.Theme.Items.Count(code => code == item.Code)) != 1))
        {
            sheet.Root.Fault("themes", $"ข้อ {item.Code} ต้องอยู่ในประเด็นเดียวพอดี");
        }

        foreach (var indicator in book.Indicators.Where(indicator => themes.All(pair => !pair.Theme.Indicators.Contains(indicator.Code))))
        {
            sheet.Root.Fault("themes", $"ตัวชี้วัด {indicator.Code} ยังไม่อยู่ในประเด็นใด");
        }

        Named([.. themes.Select(pair => pair.Theme.Name)]);
    }

    /// <summary>The measures, one by one and together.</summary>
    public void Run(IReadOnlyList<Theme> themes, IReadOnlyList<(Block Block, LibraryMeasure Measure)> measures)
    {
        foreach (var (block, measure) in measures)
        {
            Whole(block, measure);
            Twice(block, "code", measure.Code, measures.Count(other => other.Measure.Code == measure.Code));
            Twice(block, "title", measure.Title, measures.Count(other => other.Measure.Title == measure.Title));
        }

        if (measures.Count < fewest)
        {
            sheet.Root.Fault("themes", $"คลังมี {measures.Count} มาตรการ ต้องมีอย่างน้อย {fewest}");
        }

        foreach (var theme in themes.Where(theme => measures.Count(pair => pair.Measure.Theme == theme.Code) < fewestOfTheme))
        {
            sheet.Root.Fault("themes", $"ประเด็น {theme.Code} ต้องมีอย่างน้อย {fewestOfTheme} มาตรการใน library/{theme.Code}.yaml");
        }

        foreach (var indicator in Book?.Indicators.Where(indicator => measures.Count(pair => pair.Measure.Indicators.Contains(indicator.Code)) < fewestOfIndicator) ?? [])
        {
            sheet.Root.Fault("themes", $"ตัวชี้วัด {indicator.Code} ต้องมีอย่างน้อย {fewestOfIndicator} มาตรการที่ช่วยยกระดับ");
        }
    }

    private void Whole(Block block, LibraryMeasure measure)
    {
        Known(block, measure.Indicators, measure.Items);
        if (measure.Steps.Count is < fewestSteps or > mostSteps)
        {
            block.Fault("steps", $"ต้องมี {fewestSteps} ถึง {mostSteps} ขั้นตอน");
        }

        foreach (var (key, texts) in new[] { ("owners", measure.Owners), ("evidence", measure.Evidence), ("indicators", measure.Indicators) })
        {
            if (texts.Count == 0)
            {
                block.Fault(key, "ต้องมีอย่างน้อยหนึ่งรายการ");
            }
        }

        foreach (var (key, texts) in new[] { ("steps", measure.Steps), ("owners", measure.Owners), ("evidence", measure.Evidence) })
        {
            if (texts.Any(string.IsNullOrWhiteSpace) || texts.Distinct().Count() != texts.Count)
            {
                block.Fault(key, "มีรายการว่างหรือซ้ำ โปรดลบ");
            }
        }
    }

    private static void Twice(Block block, string key, string value, int count)
    {
        if (count > 1)
        {
            block.Fault(key, $"“{value}” ซ้ำกับมาตรการอื่น");
        }
    }

    private void Known(Block block, IReadOnlyList<string> indicators, IReadOnlyList<string> items)
    {
        foreach (var code in indicators.Where(code => Book is { } book && book.Indicator(code) is null))
        {
            block.Fault("indicators", $"ไม่มีตัวชี้วัด {code} ในปี {year}");
        }

        foreach (var code in items.Where(code => Book is { } book && book.Item(code) is null))
        {
            block.Fault("items", $"ไม่มีข้อ {code} ในปี {year}");
        }
    }

    // Where a year's rulebook names the themes, they are these.
    private void Named(IReadOnlyList<string> names)
    {
        foreach (var book in books)
        {
            var official = book.ItemOf(ItemRole.MeasuresPlan)?.Themes ?? [];
            if (official.Count > 0 && !official.SequenceEqual(names))
            {
                sheet.Root.Fault("themes", $"ชื่อและลำดับของประเด็นต้องตรงกับ themes ใน {book.Year}/disclosure.yaml");
            }
        }
    }
}
