using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Contracts;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Organizations;

/// <summary>The agencies, their offices and people, and how people sign in.</summary>
public sealed class OrganizationsModule : IModule
{
    public string Name => "หน่วยงานและบุคคล";

    public IReadOnlyList<Permission> Permissions =>
        [
            new(OrganizationsPermission.ReadPeople, "ดูส่วนราชการและบุคคล", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(OrganizationsPermission.EditPeople, "แก้ไขหน่วยงาน ส่วนราชการ บุคคล และการเข้าสู่ระบบ", [Role.Administrator]),
            new(OrganizationsPermission.ReadAudit, "ดูประวัติการใช้งาน", [Role.Administrator, Role.ItaOfficer]),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<AgencyDirectory>();
        services.AddScoped<Staff>();
        services.AddScoped<IUserStore<Account>, UserOnlyStore<Account, AppDb, Guid>>();
        services.AddIdentityCore<Account>().AddSignInManager().AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
    }

    public void Use(IApplicationBuilder site) => site.UseMiddleware<VisitorGate>();
}
