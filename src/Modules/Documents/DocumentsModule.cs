using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Documents.Proofs;
using Sujarit.Documents.Subjects;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Subjects;

namespace Sujarit.Documents;

/// <summary>Papers: read from any office file, printed as DOCX and PDF in the official forms, and signed up the chain of the office.</summary>
public sealed class DocumentsModule : IModule
{
    private const int approvalsInMenu = 45;
    private const int papersInMenu = 46;
    private const int circularsInMenu = 47;
    private const int archiveInMenu = 60;
    private const int chainsInMenu = 916;
    private const int numberingInMenu = 918;
    private const int layoutsInMenu = 919;
    private const string group = "หน่วยงาน";

    public string Name => "เอกสารราชการ";

    public IReadOnlyList<Permission> Permissions =>
        [
            new(DocumentsPermission.Read, "ดูเรื่องที่เสนอลงนาม", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(DocumentsPermission.Propose, "เสนอเอกสารตามสายงาน", [Role.ItaOfficer, Role.Owner]),
            new(DocumentsPermission.Sign, "ให้ความเห็น ลงนาม หรือส่งกลับในขั้นของตน", [Role.Approver, Role.Owner, Role.ItaOfficer]),
            new(DocumentsPermission.Record, "บันทึกลายมือชื่อที่ลงในกระดาษ", [Role.ItaOfficer]),
            new(DocumentsPermission.Chains, "กำหนดสายงานลงนาม", [Role.ItaOfficer, Role.Administrator]),
            new(DocumentsPermission.ReadCirculars, "อ่านและรับทราบหนังสือเวียน", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(DocumentsPermission.Circulate, "แจ้งเวียนและดูทะเบียนรับทราบ", [Role.ItaOfficer, Role.Approver, Role.Administrator]),
            new(DocumentsPermission.Archive, "ทำและดาวน์โหลดแฟ้มรวมของปี", [Role.ItaOfficer, Role.Administrator]),
            new(DocumentsPermission.ReadPapers, "ดูเอกสารราชการและทะเบียน", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(DocumentsPermission.WritePapers, "ร่าง ออกเลข และยกเลิกเอกสารของส่วนราชการตน", [Role.ItaOfficer, Role.Owner]),
            new(DocumentsPermission.AllPapers, "ทำเอกสารให้ทุกส่วนราชการ", [Role.ItaOfficer]),
            new(DocumentsPermission.PaperNumbers, "ตั้งค่าเลขเอกสาร", [Role.Administrator, Role.ItaOfficer]),
            new(DocumentsPermission.PaperLayouts, "กำหนดรูปแบบเอกสารของหน่วยงาน", [Role.Administrator, Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("เสนอลงนาม", "documents/approvals", DocumentsPermission.Read, null, approvalsInMenu),
            new("เอกสารราชการ", "documents/papers", DocumentsPermission.ReadPapers, null, papersInMenu),
            new("หนังสือเวียน", "documents/circulars", DocumentsPermission.ReadCirculars, null, circularsInMenu),
            new("แฟ้มรวมของปี", "documents/archive", DocumentsPermission.Archive, null, archiveInMenu),
            new("เลขเอกสาร", "documents/papers/numbering", DocumentsPermission.PaperNumbers, group, numberingInMenu),
            new("รูปแบบเอกสาร", "documents/layouts", DocumentsPermission.PaperLayouts, group, layoutsInMenu),
            new("สายงานลงนาม", "documents/chains", DocumentsPermission.Chains, group, chainsInMenu),
        ];

    public IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>([.. DocumentsWords.All, .. PapersWords.All, .. LayoutWords.All, .. CircularWords.Audit, .. ArchiveWords.All]);

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ApprovalDesk>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<PaperRegisters>();
        services.AddScoped<SigningDesk>();
        services.AddScoped<SigningFiles>();
        services.AddScoped<ApprovalNews>();
        services.AddScoped<IForewarner, SignaturesAtStake>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<VoidedMessage>());
        services.AddScoped<SampleChain>();
        services.AddScoped<PaperApproval>();
        services.AddScoped<IApprovable>(provider => provider.GetRequiredService<PaperApproval>());
        services.AddScoped<DoubtDesk>();
        services.AddScoped<PaperDesk>();
        services.AddScoped<LayoutShelf>();
        services.AddScoped<NumberBook>();
        services.AddScoped<NumberSettings>();
        services.AddScoped<SamplePapers>();
        services.AddScoped<SampleProposal>();
        services.AddScoped<IAgendaSource, ApprovalAgenda>();
        services.AddScoped<CircularDesk>();
        services.AddScoped<PaperCirculation>();
        services.AddScoped<SampleCirculars>();
        services.AddSingleton<CircularRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<CircularRoom>());
        services.AddScoped<IAgendaSource, CircularAgenda>();
        services.AddScoped<IInterceptor, ApprovalWatch>();
        services.TryAddSingleton(_ => new PdfPrinter());
        services.AddSingleton(provider => ArchiveSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<ArchiveFolder>();
        services.AddSingleton<ArchiveBell>();
        services.AddScoped<ArchivePacker>();
        services.AddScoped<ISubjectKind, ChainSubject>();
        services.AddScoped<IArchiveSource, DocumentsArchive>();
        services.AddScoped<IArchiveSource, PapersArchive>();
        services.AddScoped<IArchiveSource, CircularsArchive>();
        services.AddScoped<IArchiveSource, DoubtsArchive>();
        services.AddHostedService<ArchiveRoom>();
    }

    public async Task LoadSample(IServiceProvider services, SampleFolder sample)
    {
        await services.GetRequiredService<SampleChain>().Load();
        await services.GetRequiredService<SamplePapers>().Load();
        await services.GetRequiredService<SampleProposal>().Load(sample);
        await services.GetRequiredService<SampleCirculars>().Load();
    }
}
