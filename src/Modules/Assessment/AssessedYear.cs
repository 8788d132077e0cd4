using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment;

/// <summary>A year in an address: four digits, from the first rulebook to the year after now or the newest rulebook. Any other year is no address.</summary>
internal sealed class AssessedYear : IRouteConstraint
{
    public const string Name = "assessed";

    private const int digits = 4;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        var text = values.GetValueOrDefault(routeKey)?.ToString();
        if (httpContext is null || text is not { Length: digits } || !text.All(char.IsAsciiDigit) || !FiscalYear.TryRead(text, out var year))
        {
            return false;
        }

        var years = httpContext.RequestServices.GetRequiredService<Rulebooks>().Years;
        var next = FiscalYear.Of(httpContext.RequestServices.GetRequiredService<TimeProvider>()).Next;
        return year >= years[0] && (year <= years[^1] || year <= next);
    }
}
