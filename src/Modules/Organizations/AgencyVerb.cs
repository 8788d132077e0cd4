using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations.Joining;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations;

/// <summary>Adds an agency to the installation, and invites its first administrator.</summary>
internal static class AgencyVerb
{
    public static Verb Verb { get; } =
        new(
            "agency",
            "agency --code รหัส --name ชื่อเต็ม --admin อีเมล [--admin-name ชื่อ–นามสกุล] [--subdistrict ตำบล] [--district อำเภอ] [--province จังหวัด]",
            "เพิ่มหน่วยงาน และออกลิงก์คำเชิญให้ผู้ดูแลระบบคนแรก",
            ["code", "name", "admin", "admin-name", "subdistrict", "district", "province"],
            Files: 0,
            Answer
        );

    private static object Answer(VerbLine line)
    {
        var agency = Agency.Begin(line.Required("code"), line.Required("name"));
        agency.Describe(line.Required("name"), line["subdistrict"], line["district"], line["province"]);
        var email = line.Required("admin");
        return new EmailAddressAttribute().IsValid(email)
            ? Add(line, agency, email, line["admin-name"] ?? "ผู้ดูแลระบบ").GetAwaiter().GetResult()
            : throw new UsageException("--admin ต้องเป็นอีเมล เช่น name@example.go.th");
    }

    private static async Task<object> Add(VerbLine line, Agency agency, string email, string name)
    {
        await using var scope = line.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<Agency>().AnyAsync(known => known.Code == agency.Code))
        {
            throw new RuleBrokenException($"มีหน่วยงานที่ใช้รหัส “{agency.Code}” แล้ว โปรดใช้รหัสอื่น");
        }

        services.GetRequiredService<Visit>().Enter(agency.Card());
        var person = Person.Join(name, null, null, [Role.Administrator]);
        var path = "";
        await db.Atomically(async () =>
        {
            db.AddRange(agency, person);
            await db.SaveChangesAsync();
            path = await services.GetRequiredService<Invitations>().Invite(person, email);
        });
        return new { agency = agency.Code, admin = email, invitation = services.GetRequiredService<SiteAddress>().Told(path), validDays = Invitation.Lasts.Days };
    }
}
