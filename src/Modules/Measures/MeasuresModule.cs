using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Modules;

namespace Sujarit.Measures;

/// <summary>Promises to raise integrity: what was planned, what was done, and the yearly report on it.</summary>
public sealed class MeasuresModule : IModule
{
    public string Name => "มาตรการส่งเสริมคุณธรรมและความโปร่งใส";

    public IReadOnlyList<Verb> Verbs =>
        [
            new(
                "import-report",
                "import-report ไฟล์",
                "อ่านรายงานผลการดำเนินการฯ จากไฟล์ Word, Excel, PDF, HTML หรือข้อความ แล้วบอกสิ่งที่อ่านได้และสิ่งที่น่าจะผิด",
                [],
                Files: 1,
                line => ReportReader.Read(DocumentReader.Read(line.Files[0]), Rulebooks.BesideProgram)
            ),
            ReportVerb.Verb,
        ];
}
