using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;

namespace Sujarit.Measures.Planning;

/// <summary>A year in an address of this module: four digits, of a year whose works can be kept. Any other year is no address.</summary>
internal sealed class HeldYear : IRouteConstraint
{
    public const string Name = "held";

    private const int digits = 4;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null
        && values.GetValueOrDefault(routeKey)?.ToString() is { Length: digits } text
        && text.All(char.IsAsciiDigit)
        && FiscalYear.TryRead(text, out var year)
        && YearShelf.MayShow(year, httpContext.RequestServices.GetRequiredService<TimeProvider>());
}
