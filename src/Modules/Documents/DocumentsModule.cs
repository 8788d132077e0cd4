using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Modules;

namespace Sujarit.Documents;

/// <summary>Papers: read from any office file, printed as DOCX and PDF in the official forms, and signed up the chain of the office.</summary>
public sealed class DocumentsModule : IModule
{
    private const int approvalsInMenu = 45;
    private const int papersInMenu = 46;
    private const int chainsInMenu = 916;
    private const int numberingInMenu = 918;
    private const string group = "หน่วยงาน";

    public string Name => "เอกสารราชการ";

    public IReadOnlyList<Permission> Permissions =>
        [
            new(DocumentsPermission.Read, "ดูเรื่องที่เสนอลงนาม", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(DocumentsPermission.Propose, "เสนอเอกสารตามสายงาน", [Role.ItaOfficer, Role.Owner]),
            new(DocumentsPermission.Sign, "ให้ความเห็น ลงนาม หรือส่งกลับในขั้นของตน", [Role.Approver, Role.Owner, Role.ItaOfficer]),
            new(DocumentsPermission.Record, "บันทึกลายมือชื่อที่ลงในกระดาษ", [Role.ItaOfficer]),
            new(DocumentsPermission.Chains, "กำหนดสายงานลงนาม", [Role.ItaOfficer, Role.Administrator]),
            new(DocumentsPermission.ReadPapers, "ดูเอกสารราชการและทะเบียน", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(DocumentsPermission.WritePapers, "ร่าง ออกเลข และยกเลิกเอกสารของส่วนราชการตน", [Role.ItaOfficer, Role.Owner]),
            new(DocumentsPermission.AllPapers, "ทำเอกสารให้ทุกส่วนราชการ", [Role.ItaOfficer]),
            new(DocumentsPermission.PaperNumbers, "ตั้งค่าเลขเอกสาร", [Role.Administrator, Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("เสนอลงนาม", "documents/approvals", DocumentsPermission.Read, null, approvalsInMenu),
            new("เอกสารราชการ", "documents/papers", DocumentsPermission.ReadPapers, null, papersInMenu),
            new("เลขเอกสาร", "documents/papers/numbering", DocumentsPermission.PaperNumbers, group, numberingInMenu),
            new("สายงานลงนาม", "documents/chains", DocumentsPermission.Chains, group, chainsInMenu),
        ];

    public IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>([.. DocumentsWords.All, .. PapersWords.All]);

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ApprovalDesk>();
        services.AddScoped<SigningDesk>();
        services.AddScoped<SigningFiles>();
        services.AddScoped<ApprovalNews>();
        services.AddScoped<SampleChain>();
        services.AddScoped<IApprovable, PaperApproval>();
        services.AddScoped<PaperDesk>();
        services.AddScoped<NumberBook>();
        services.AddScoped<NumberSettings>();
        services.AddScoped<SamplePapers>();
        services.AddScoped<IAgendaSource, ApprovalAgenda>();
        services.AddScoped<IInterceptor, ApprovalWatch>();
        services.TryAddSingleton(_ => new PdfPrinter());
    }

    public async Task LoadSample(IServiceProvider services, SampleFolder sample)
    {
        await services.GetRequiredService<SampleChain>().Load();
        await services.GetRequiredService<SamplePapers>().Load();
    }
}
