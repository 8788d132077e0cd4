using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Archiving;
using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Exports;
using Sujarit.Assessment.Points;
using Sujarit.Assessment.Subjects;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Subjects;

namespace Sujarit.Assessment;

/// <summary>The rules of the ITA as data, and what scores mean by them.</summary>
public sealed class AssessmentModule : IModule
{
    public string Name => "การประเมิน ITA";

    public IReadOnlyList<Verb> Verbs =>
        [
            new(
                "score",
                "score --year Y --input FILE.json",
                "คำนวณคะแนนและระดับของปีงบประมาณ พร้อมสิ่งที่ไม่ตรงกันและคะแนนของแต่ละข้อ",
                ["year", "input"],
                0,
                Score
            ),
        ];

    public IReadOnlyList<Permission> Permissions =>
        [
            new(AssessmentPermission.Read, "ดูผลการประเมินและหลักเกณฑ์", [.. Enum.GetValues<Role>()]),
            new(AssessmentPermission.Edit, "บันทึก นำเข้า และแก้ไขผลการประเมิน", [Role.ItaOfficer]),
            new(AssessmentPermission.Rules, "บันทึกการแก้หลักเกณฑ์ของหน่วยงาน", [Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("ผลการประเมิน", "assessment", AssessmentPermission.Read, null, 10),
            new("ปฏิทิน", "assessment/calendar", AssessmentPermission.Read, null, 60),
            new("หลักเกณฑ์", "assessment/rules", AssessmentPermission.Read, null, 80),
        ];

    public IReadOnlyDictionary<string, string> AuditWords => AssessmentWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<IArchiveSource, AssessmentArchive>();
        services.AddSingleton(_ => Rulebooks.BesideProgram);
        services.AddScoped<Results>();
        services.AddScoped<YearCalendar>();
        services.AddScoped(provider => new AssessmentCalendar(provider.GetRequiredService<YearCalendar>()));
        services.AddSingleton<AgencyKeep<PointsKept>>();
        services.AddScoped<IInterceptor, PointWatch>();
        services.AddScoped<IAgendaSource, PointAgenda>();
        services.AddScoped<ISubjectKind, CalendarStepSubject>();
        services.AddScoped<ISubjectKind, ResultSubject>();
        services.Configure<RouteOptions>(routing => routing.SetParameterPolicy<AssessedYear>(AssessedYear.Name));
    }

    public void Map(IEndpointRouteBuilder site)
    {
        ExportAddresses.Map(site);
        CalendarAddresses.Map(site);
    }

    public Task LoadSample(IServiceProvider services, SampleFolder sample) =>
        SampleResults.Load(services.GetRequiredService<Results>(), services.GetRequiredService<AppDb>(), sample);

    private static ScoreAnswer Score(VerbLine line)
    {
        var shelf = Rulebooks.BesideProgram;
        var book = Book(shelf, line.Required("year"));
        var sheet = Scoring.Score(book, ScoreFile.Read(line.Required("input")));
        if (book.IsDraft)
        {
            line.Say($"หลักเกณฑ์ปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} ยังไม่ยืนยัน โปรดตรวจกับคู่มือการประเมินของปีก่อนใช้ผลนี้");
        }

        return ScoreAnswer.Of(sheet, shelf.ToolCodes);
    }

    private static Rulebook Book(Rulebooks shelf, string typed)
    {
        var isYear = int.TryParse(ThaiDigits.ToArabic(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && typed.Length == 4;
        return isYear && shelf.Years[0].BuddhistYear <= year
            ? shelf.Of(new FiscalYear(year))
            : throw new UsageException(
                $"ไม่มีหลักเกณฑ์ของปี {typed} โปรดระบุ --year เป็นปีงบประมาณ พ.ศ. ตั้งแต่ {shelf.Years[0].BuddhistYear} เป็นต้นไป"
            );
    }
}
