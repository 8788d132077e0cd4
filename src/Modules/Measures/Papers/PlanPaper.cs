using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;

namespace Sujarit.Measures.Papers;

/// <summary>The measures of a year in their official form: last year's result, its analysis by theme with what follows from each, and the limits.</summary>
internal static class PlanPaper
{
    private static readonly double[] widths = [1.4, 4.6, 7.4, 3.4, 3.4, 5];

    /// <summary>The plan as files are made of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="agency">Whose it is; null where not known.</param>
    /// <param name="chain">Who signed it up the chain; nobody by default.</param>
    public static PrintedPaper Files(PlannedYear plan, AgencyCard? agency, IReadOnlyList<Block>? chain = null) =>
        new($"มาตรการส่งเสริมคุณธรรม-{plan.Year}", Print(plan, agency, chain));

    /// <summary>Puts the plan on paper; the signatures stand at its end.</summary>
    public static Document Print(PlannedYear plan, AgencyCard? agency, IReadOnlyList<Block>? chain = null)
    {
        var report = LastYear(plan, agency);
        var blocks = new List<Block>
        {
            new SectionTurn(PageOrientation.Landscape) { NumbersFirstPage = true },
            new Paragraph(Title(plan)) { Style = ParagraphStyle.Title },
        };
        if (agency is not null)
        {
            blocks.Add(new Paragraph(Place(agency)) { Style = ParagraphStyle.Centred });
        }

        blocks.Add(new Paragraph(Introduction(plan, report)));
        var results = Results(plan, report);
        blocks.AddRange(results);
        var number = results.Count > 0 ? 2 : 1;
        blocks.Add(Heading($"{PaperCell.Number(number)}. การวิเคราะห์ผลการประเมินและการนำผลไปสู่การปฏิบัติ"));
        blocks.AddRange(PlannedYear.Themes.Index().SelectMany(pair => Of(plan, pair.Item, $"{PaperCell.Number(number)}.{PaperCell.Number(pair.Index + 1)}")));
        blocks.AddRange(Others(plan, $"{PaperCell.Number(number)}.{PaperCell.Number(PlannedYear.Themes.Count + 1)}"));
        blocks.Add(Heading($"{PaperCell.Number(number + 1)}. ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน"));
        blocks.AddRange(Lines(plan.Limits?.Text));
        blocks.AddRange(chain ?? []);
        return new Document(Title(plan), blocks);
    }

    /// <summary>Last year as the plan tells of it: its agency and its result.</summary>
    public static Report LastYear(PlannedYear plan, AgencyCard? agency) =>
        YearReport.Compose(plan.Year.Previous, agency, [], null, plan.Result?.Known, plan.Result?.Sheet.Rulebook);

    private static string Title(PlannedYear plan) => $"มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {PaperCell.Number(plan.Year.BuddhistYear)}";

    private static string Place(AgencyCard agency)
    {
        (string Word, string? Name)[] places = [("", agency.Name), ("ตำบล", agency.Subdistrict), ("อำเภอ", agency.District), ("จังหวัด", agency.Province)];
        return string.Join(' ', places.Where(place => !string.IsNullOrEmpty(place.Name)).Select(place => place.Word + place.Name));
    }

    private static string Introduction(PlannedYear plan, Report report)
    {
        var agency = report.Agency.Name ?? "หน่วยงาน";
        var told = $"{agency} ได้วิเคราะห์ผลการประเมินและกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {PaperCell.Number(plan.Year.BuddhistYear)} จำนวน {PaperCell.Number(plan.Measures.Count())} มาตรการ ดังนี้";
        return ResultPaper.Sentence(report) is { } result ? $"ตามที่{result} นั้น {told}" : told;
    }

    private static IEnumerable<Block> Of(PlannedYear plan, Theme theme, string number)
    {
        yield return new Paragraph($"{number} {theme.Name}") { Style = ParagraphStyle.Heading2 };
        foreach (var line in Lines(plan.Part(theme.Code)?.Text))
        {
            yield return line;
        }

        foreach (var block in Table([.. plan.Of(theme.Code)]))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Others(PlannedYear plan, string number)
    {
        var others = plan.Measures.Where(measure => PlannedYear.Themes.All(theme => theme.Code != measure.Theme)).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph($"{number} มาตรการอื่นของปี") { Style = ParagraphStyle.Heading2 };
        foreach (var block in Table(others))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Table(List<Measure> measures)
    {
        if (measures.Count == 0)
        {
            yield return new Paragraph("ไม่ได้กำหนดมาตรการในประเด็นนี้");
            yield break;
        }

        yield return new Table(
            [
                PaperCell.Head("ที่", "วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ (มาตรการ)", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", "ระยะเวลา", "การกำกับติดตาม"),
                .. measures.Select(measure => new Row(
                    [
                        PaperCell.Text($"{PaperCell.Number(measure.No)}."),
                        PaperCell.Text(measure.Title),
                        PaperCell.Points(measure.Steps),
                        PaperCell.Points(measure.OwnerNames),
                        new Cell([.. Time(measure).Select(text => new Paragraph(text) { Style = ParagraphStyle.Plain })]),
                        PaperCell.Text(measure.Monitoring),
                    ]
                )),
            ]
        )
        {
            HeaderRows = 1,
            Widths = widths,
        };
    }

    private static IEnumerable<string> Time(Measure measure)
    {
        if (measure.PrintedPeriod is { } period)
        {
            yield return period;
        }

        if (measure.Cadence is { } cadence)
        {
            yield return $"({ThaiDigits.ToThai(Words.Of(cadence))})";
        }
    }

    // Under a heading of our own in place of the report's.
    private static List<Block> Results(PlannedYear plan, Report report) =>
        plan.Result is not { } result || report.Result.Tools.Count + report.Result.Indicators.Count == 0
            ? []
            : [Heading($"๑. ผลการประเมินประจำปีงบประมาณ พ.ศ. {PaperCell.Number(result.Year.BuddhistYear)}"), .. ResultPaper.Of(report, result.Sheet.Rulebook).Skip(1)];

    private static Paragraph Heading(string text) => new(text) { Style = ParagraphStyle.Heading1 };

    private static IEnumerable<Paragraph> Lines(string? text) =>
        Wording.Lines(text) is { Count: > 0 } lines ? lines.Select(line => new Paragraph(line)) : [new Paragraph("ยังไม่ได้กรอก")];
}
