using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Archiving;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Import;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Links;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Publishing;
using Sujarit.Measures.Rounds;
using Sujarit.Measures.Subjects;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures;

/// <summary>Promises to raise integrity: what was planned, what was done, and the yearly report on it.</summary>
public sealed class MeasuresModule : IModule
{
    private const int worksInMenu = 20;
    private const int roundsInMenu = 25;
    private const int planInMenu = 42;
    private const int reportInMenu = 40;
    private const int evidenceInMenu = 45;
    private const int proofreadInMenu = 50;
    private const int importInMenu = 70;

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
            ProofreadVerb.Verb,
            ReportVerb.Verb,
        ];

    public IReadOnlyList<Permission> Permissions =>
        [
            new(MeasuresPermission.Read, "ดูมาตรการ ความก้าวหน้า และรายงาน", [.. Enum.GetValues<Role>()]),
            new(MeasuresPermission.Edit, "วางแผน แก้ไข และสรุปผลมาตรการ", [Role.ItaOfficer]),
            new(MeasuresPermission.Report, "รายงานความก้าวหน้าของงานที่รับผิดชอบ", [Role.ItaOfficer, Role.Owner]),
            new(MeasuresPermission.Oversee, "เห็นงานที่เกินกำหนดของทั้งหน่วยงานในหน้าวันนี้", [Role.ItaOfficer, Role.Approver]),
            new(MeasuresPermission.Import, "นำเข้ารายงาน", [Role.ItaOfficer]),
            new(MeasuresPermission.Publish, "เผยแพร่แผนและรายงาน", [Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("มาตรการ", "measures", MeasuresPermission.Read, null, worksInMenu),
            new("รอบรายงาน", "measures/rounds", MeasuresPermission.Read, null, roundsInMenu),
            new("แผนของปี", "measures/plan-year", MeasuresPermission.Read, null, planInMenu),
            new("รายงานประจำปี", "measures/report", MeasuresPermission.Read, null, reportInMenu),
            new("หลักฐาน", "measures/evidence", MeasuresPermission.Read, null, evidenceInMenu),
            new("ตรวจทานเอกสาร", "measures/proofread", MeasuresPermission.Read, null, proofreadInMenu),
            new("นำเข้ารายงาน", "measures/import", MeasuresPermission.Import, null, importInMenu),
        ];

    public IReadOnlyDictionary<string, string> AuditWords => MeasuresWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.Configure<RouteOptions>(routing => routing.SetParameterPolicy<HeldYear>(HeldYear.Name));
        services.AddScoped<YearShelf>();
        services.AddScoped<YearReport>();
        services.AddScoped<ReportFiling>();
        services.AddScoped<ReportPublishing>();
        services.AddScoped<IApprovable, ReportApproval>();
        services.AddScoped<IDisclosureSource, MeasuresDisclosure>();
        services.AddScoped<YearPlanning>();
        services.AddScoped<PlanPublishing>();
        services.AddScoped<PlanApproval>();
        services.AddScoped<IApprovable>(provider => provider.GetRequiredService<PlanApproval>());
        services.AddSingleton<IProofreader, PaperProofreader>();
        services.AddScoped<YearOpening>();
        services.AddScoped<DraftReader>();
        services.AddScoped<RoundBook>();
        services.AddScoped<Answering>();
        services.AddScoped<LadderWalk>();
        services.AddScoped<IAgendaSource, RoundAgenda>();
        services.AddScoped<ISubjectKind, WorkSubject>();
        services.AddScoped<ISubjectKind, EvidenceSubject>();
        services.AddScoped<ISubjectKind, PlanPartSubject>();
        services.AddScoped<ISubjectKind, YearSubject>();
        services.AddScoped<YearPrints>();
        services.AddScoped<EvidenceArchive>();
        services.AddScoped<DismissalsArchive>();
        services.AddScoped<IArchiveSource, MeasuresArchive>();
        services.AddSingleton<RoundRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<RoundRoom>());
        services.AddScoped<SampleRounds>();
        services.AddScoped<MeasuresSample>();
        services.AddScoped<SamplePlan>();
        services.AddScoped<SampleTalk>();
        services.AddSingleton<ReadingBell>();
        services.AddHostedService<ReadingRoom>();
        services.AddFetching();
        services.AddSingleton<LinkBell>();
        services.AddHostedService<LinkWatchman>();
        services.TryAddSingleton(_ => new PdfPrinter());
    }

    public Task LoadSample(IServiceProvider services, SampleFolder sample) => services.GetRequiredService<MeasuresSample>().Load(sample);
}
