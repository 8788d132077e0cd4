using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures.Publishing;

/// <summary>The report of a year as it goes up the chain: all its parts, with the memo; who signs is the chain's to say.</summary>
internal sealed class ReportApproval(YearReport reports) : IApprovable
{
    public const string Code = "measures-report";

    // What the report is made of, beside the results; see docs/decisions/0012.
    private static readonly HashSet<string> tables = ["measures_work", "measures_year", "measures_progress", "assessment_result"];

    private static readonly JsonSerializerOptions canonical = Canonical();

    public string Kind => Code;

    public string Title => "รายงานประจำปี";

    public async Task<ApprovableContent?> Now(string subject) =>
        FiscalYear.TryRead(subject, out var year) && year.ToString() == subject && await reports.Of(year) is { } composed ? Of(year, composed) : null;

    /// <summary>What is signed of a report that is composed already.</summary>
    public static ApprovableContent Of(FiscalYear year, YearReport.Composed composed)
    {
        var report = Unsigned(composed.Report);
        var paper = ReportPaper.Print(report, composed.Rules);
        return new ApprovableContent(ThaiDigits.ToArabic(paper.Title), $"measures/report/{year}", JsonSerializer.Serialize(report, canonical), paper, ReportPaper.SignaturesAt(report, paper));
    }

    public string? Touched(EntityEntry row)
    {
        var table = row.Metadata.GetTableName() ?? "";
        return tables.Contains(table) ? YearOf(row)?.ToString()
            // A figure stands below the result of its year, which is at hand wherever figures are written.
            : table == "assessment_figure" ? row.Context.ChangeTracker.Entries().Where(other => other.Metadata.GetTableName() == "assessment_result").Select(YearOf).FirstOrDefault()?.ToString()
            : null;
    }

    private static FiscalYear? YearOf(EntityEntry row) => row.Properties.FirstOrDefault(property => property.Metadata.ClrType == typeof(FiscalYear))?.CurrentValue as FiscalYear?;

    private static JsonSerializerOptions Canonical()
    {
        var options = new JsonSerializerOptions(AnswerJson.Options) { WriteIndented = false };
        options.Converters.Insert(0, new PlainDecimal());
        return options;
    }

    private static Report Unsigned(Report report) => report with { Findings = [], Memo = report.Memo is { } memo ? memo with { Signers = [] } : null };

    // 83.2 and 83.20 are one score, whichever database keeps it.
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
