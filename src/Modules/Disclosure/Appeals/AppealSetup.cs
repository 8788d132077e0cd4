using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Disclosure.Appeals;

/// <summary>What appeals need in the container.</summary>
internal static class AppealSetup
{
    public static void AddAppeals(this IServiceCollection services)
    {
        services.AddScoped<AppealBoard>();
        services.AddScoped<AppealDesk>();
        services.AddScoped<AppealDraft>();
        services.AddScoped<AppealLetter>();
        services.AddScoped<AppealBundle>();
        services.AddScoped<SampleMarks>();
        services.AddSingleton<AgencyKeep<AppealsKept>>();
        services.AddScoped<IInterceptor, AppealWatch>();
        services.AddScoped<IAgendaSource, AppealAgenda>();
        services.AddScoped<ISubjectKind, AppealSubject>();
    }
}
