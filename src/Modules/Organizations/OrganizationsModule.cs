using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Archiving;
using Sujarit.Organizations.Comments;
using Sujarit.Organizations.Contracts;
using Sujarit.Organizations.History;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.Sample;
using Sujarit.Organizations.SignIn;
using Sujarit.Organizations.Subjects;
using Sujarit.Organizations.Telling;
using Sujarit.Organizations.Today;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations;

/// <summary>The agencies, their offices and people, and how people sign in.</summary>
public sealed class OrganizationsModule : IModule
{
    private const string group = "หน่วยงาน";

    public string Name => "หน่วยงานและบุคคล";

    public IReadOnlyList<Verb> Verbs => [AgencyVerb.Verb, HostVerb.Verb, PasswordVerb.Verb];

    public IReadOnlyList<Permission> Permissions =>
        [
            new(OrganizationsPermission.ReadPeople, "ดูส่วนราชการและบุคคล", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(OrganizationsPermission.EditPeople, "แก้ไขหน่วยงาน ส่วนราชการ บุคคล และการเข้าสู่ระบบ", [Role.Administrator]),
            new(OrganizationsPermission.Today, "ดูงานของตนเองในหน้าวันนี้", [.. Enum.GetValues<Role>()]),
            new(OrganizationsPermission.OwnNotices, "อ่านและเลือกวิธีรับการแจ้งเตือนของตนเอง", [.. Enum.GetValues<Role>()]),
            new(OrganizationsPermission.Acting, "บันทึกคำสั่งรักษาราชการแทนและปฏิบัติราชการแทน", [Role.Administrator, Role.ItaOfficer]),
            new(OrganizationsPermission.ReadHistory, "ดูประวัติการแก้ไขของสิ่งที่ตนเห็น และคืนค่าของสิ่งที่ตนแก้ไขได้", [.. Enum.GetValues<Role>()]),
            // What the office says among itself is not for who oversees it from without.
            new(OrganizationsPermission.Comments, "อ่านและเขียนบันทึกพูดคุยของสิ่งที่ตนเห็น", [.. Enum.GetValues<Role>().Where(role => role != Role.Overseer)]),
            new(OrganizationsPermission.ReadAudit, "ดูประวัติการใช้งาน", [Role.Administrator, Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("วันนี้", "organizations/today", OrganizationsPermission.Today, null, 1),
            new("บุคคล", "organizations/people", OrganizationsPermission.ReadPeople, group, 900),
            new("ส่วนราชการ", "organizations/offices", OrganizationsPermission.ReadPeople, group, 910),
            new("ผู้ปฏิบัติหน้าที่แทน", "organizations/absence", OrganizationsPermission.ReadPeople, group, 915),
            new("รักษาราชการแทน", "organizations/acting", OrganizationsPermission.Acting, group, 917),
            new("ข้อมูลหน่วยงาน", "organizations/agency", OrganizationsPermission.EditPeople, group, 920),
            new("การส่งแจ้งเตือน", "organizations/deliveries", OrganizationsPermission.EditPeople, group, 925),
            new("ประวัติการใช้งาน", "organizations/audit", OrganizationsPermission.ReadAudit, group, 930),
        ];

    public IReadOnlyDictionary<string, string> AuditWords => OrganizationsWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<IArchiveSource, OrganizationsArchive>();
        services.AddScoped<IArchiveSource, CommentsArchive>();
        services.AddScoped<Conversation>();
        services.AddSingleton<AgencyDirectory>();
        services.AddSingleton<VisitorBook>();
        services.AddScoped<IInterceptor, PeopleWatch>();
        services.AddSingleton<TodayBook>();
        services.AddScoped<IInterceptor, TodayWatch>();
        services.AddScoped<IAgendaSource, FirstSteps>();
        services.AddScoped<Agencies>();
        services.AddScoped<Staff>();
        services.AddScoped<Signatories>();
        services.AddScoped(provider => new SelfProof(provider.GetRequiredService<AccountOwner>(), provider.GetRequiredService<Passkeys>()));
        services.AddScoped<Administration>();
        services.AddScoped<AuditReading>();
        services.AddScoped<SubjectBook>();
        services.AddScoped<Restoring>();
        services.AddScoped<CommentDesk>();
        services.AddScoped<ISubjectKind, AgencySubject>();
        services.AddScoped<ISubjectKind, OfficeSubject>();
        services.AddScoped<ISubjectKind, PersonSubject>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<Invitations>();
        services.AddSingleton<FirstRunCode>();
        services.AddScoped<FirstRun>();
        services.AddHostedService<FirstRunNotice>();
        services.AddScoped<SampleLoading>();
        services.AddSingleton<IRecipients, Recipients>();
        services.AddSingleton<LinkTries>();
        services.AddScoped<LineLinks>();
        services.AddScoped<OwnChoice>();
        services.AddSignIn();
    }

    public void Use(IApplicationBuilder site)
    {
        site.UseStatusCodePagesWithReExecute("/problem/{0}");
        site.UseExceptionHandler("/problem/500");
        site.UseMiddleware<MethodGate>();
        site.UseMiddleware<OfficeHostGate>();
        site.UseMiddleware<AddressGate>();
        site.UseRateLimiter();
        site.UseMiddleware<VisitorGate>();
    }

    /// <summary>What stands before the address is looked at: an agency's own host.</summary>
    public static void UseHosts(IApplicationBuilder site) => site.UseMiddleware<HostGate>();

    public void Map(IEndpointRouteBuilder site) => LineDoor.Map(site);

    public Task LoadSample(IServiceProvider services, SampleFolder sample) => services.GetRequiredService<SampleLoading>().Load(sample);
}
