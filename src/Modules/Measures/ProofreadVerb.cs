using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures;

/// <summary>Says what is probably wrong with a paper of any kind.</summary>
internal static class ProofreadVerb
{
    public static Verb Verb { get; } =
        new(
            "proofread",
            "proofread ไฟล์ [--agency \"ชื่อเต็มของหน่วยงาน\"] [--year ปี] [--before ไฟล์ของปีก่อน]",
            "ตรวจทานเอกสาร Word, Excel, PDF, HTML หรือข้อความ แล้วบอกสิ่งที่น่าจะผิด",
            ["agency", "year", "before"],
            Files: 1,
            Answered
        );

    private static Answer Answered(VerbLine line)
    {
        var terms = Terms(line);
        return new Answer(PaperProof.Read(DocumentReader.Read(line.Files[0]), terms, Rulebooks.BesideProgram));
    }

    private static ProofTerms Terms(VerbLine line) =>
        new()
        {
            Agency = line["agency"] is not { } name ? null : AgencyNames.IsFullName(name) ? name : throw new UsageException($"“{name}” ไม่ใช่ชื่อเต็มของหน่วยงาน โปรดระบุประเภทด้วย เช่น องค์การบริหารส่วนตำบล{name} หรือ เทศบาลตำบล{name}"),
            Year = line["year"] is not { } given ? null : FiscalYear.TryRead(given, out var year) ? year : throw new UsageException($"“{given}” ไม่ใช่ปี พ.ศ."),
            Before = line["before"] is { } before ? DocumentReader.Read(before) : null,
        };

    private sealed record Answer(IReadOnlyList<Finding> Findings);
}
