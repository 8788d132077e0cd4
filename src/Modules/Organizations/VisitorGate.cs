using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Finds at which agency a call is, and who of that agency makes it. An agency somebody does not belong to is not there for them.</summary>
internal sealed class VisitorGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, AgencyDirectory directory, AppDb db, TimeProvider clock)
    {
        var isSignedIn = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account);
        if (isSignedIn)
        {
            visit.SignedIn(account);
        }

        // What is not there is not there, whoever asks; else permissions would be asked for it.
        if (context.GetEndpoint() is not { } endpoint)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (context.GetRouteValue("agency") is string code)
        {
            if (await directory.Of(code) is not { } agency)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            visit.Enter(agency);
            if (isSignedIn && await Visitor(db, account, clock.Today()) is { } visitor)
            {
                visit.Recognise(visitor);
            }

            if (isSignedIn && visit.Who is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }

        await next(context);
    }

    // One query: every call asks it.
    private static async Task<Visitor?> Visitor(AppDb db, Guid account, DateOnly today) =>
        await db.Set<Person>().AsNoTracking()
            .Where(person => person.AccountId == account && person.LeftOn == null)
            .Select(person => new Visitor(account, person.Id, person.Name, person.Position, person.OfficeId, person.Roles)
            {
                Attendance = new Attendance(person.SeenAt, person.SeenBefore),
                StandsInFor = db.Set<Absence>()
                    .Where(absence => absence.StandInId == person.Id && absence.WithdrawnAt == null && absence.FirstDay <= today && absence.LastDay >= today)
                    .Join(db.Set<Person>(), absence => absence.PersonId, absent => absent.Id, (absence, absent) => new Absentee(absent.Id, absent.Name, absent.OfficeId))
                    .ToList(),
            })
            .FirstOrDefaultAsync();
}
