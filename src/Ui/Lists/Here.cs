using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Sujarit.Platform.Pages;
using Sujarit.Ui.Languages;

namespace Sujarit.Ui.Lists;

/// <summary>The address of this page with one value of its query changed and the others kept.</summary>
internal static class Here
{
    /// <summary>The address, below the root of the host.</summary>
    /// <param name="request">The request for this page.</param>
    /// <param name="name">The value to change.</param>
    /// <param name="value">What it becomes.</param>
    /// <param name="without">A value that goes, because it means nothing after the change.</param>
    public static string With(HttpRequest request, string name, string value, string? without = null)
    {
        var query = new QueryBuilder();
        foreach (var (key, values) in request.Query)
        {
            if (!Is(key, name) && !(without is not null && Is(key, without)))
            {
                query.Add(key, values.OfType<string>());
            }
        }

        query.Add(name, value);
        return request.PathBase + AsCalled(request) + query.ToQueryString();
    }

    // At its own host an agency's code is put before the path inside only.
    private static string AsCalled(HttpRequest request)
    {
        var path = SpokenAddress.Of(request);
        return request.HttpContext.Features.Get<OwnHost>() is { } own && path.StartsWith($"/{own.Agency}/", StringComparison.Ordinal) ? path[(own.Agency.Length + 1)..] : path;
    }

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
