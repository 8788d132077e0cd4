using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Calendar;

/// <summary>Where calendar programs read the steps. They cannot sign in: the address itself is the secret.</summary>
internal static class CalendarAddresses
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/{agency}/calendar/{secret}.ics", Feed).AllowAnonymous();

    private static async Task<IResult> Feed(string secret, HttpContext http, AppDb db, Visit visit, YearCalendar calendar, Staff staff, TimeProvider clock)
    {
        var hash = CalendarFeed.HashOf(secret);
        var feed = await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(known => known.Hash == hash && known.RevokedAt == null);
        // Who has left the agency reads its calendar no more.
        if (feed is null || (await staff.People()).All(person => person.Id != feed.PersonId))
        {
            return TypedResults.NotFound();
        }

        var now = FiscalYear.Of(clock);
        var steps = await calendar.Of([now.Previous, now, now.Next]);
        http.Response.Headers.CacheControl = "private, max-age=900";
        return TypedResults.File(CalendarFile.Write(visit.Agency!, steps, clock.GetUtcNow()), CalendarFile.ContentType, "ita.ics");
    }
}
