using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Operations.Requests;
using Sujarit.Platform.Pages;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Caching;

/// <summary>
/// The page is the same for everybody: it does not learn who asks, and its answer is kept until the agency publishes again, a minute at
/// most. Its address alone says what it shows; of the query only the number of the page counts.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SameForAllAttribute : Attribute, IOutputCachePolicy
{
    /// <summary>How long an answer is kept, here and by whoever asked: what is not told of a change is behind for no longer.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private const string pageOfList = "page";
    private const int longestAsked = 20;

    /// <summary>Whether it shows a list page by page; any other page is the same whatever number is asked for.</summary>
    public bool HasPages { get; init; }

    /// <summary>
    /// The words of the query that say what is shown, where there are more than the page. An answer to any other is not kept, and the query is left as it
    /// is: whoever answers refuses what it does not understand.
    /// </summary>
    public string[] AsksBy { get; init; } = [];

    /// <summary>The page of a list that is asked for; 1 for whatever is no number.</summary>
    public static int PageAsked(HttpRequest request) =>
        int.TryParse(request.Query[pageOfList], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    ValueTask IOutputCachePolicy.CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        // Neither sign-in nor a message for one person may get into what all see.
        http.Request.Headers.Cookie = StringValues.Empty;
        http.Request.Headers.Authorization = StringValues.Empty;
        // Nor may what one caller put behind the address: links to other pages of a list carry it along.
        var page = HasPages ? PageAsked(http.Request) : 1;
        if (AsksBy.Length == 0)
        {
            http.Request.QueryString = page > 1 ? QueryString.Create(pageOfList, page.ToString(CultureInfo.InvariantCulture)) : QueryString.Empty;
        }

        var agency = http.GetRouteValue("agency") as string ?? "";
        // An address has one spelling; the others are answered, but not kept as often as one can spell.
        // What the program asks of itself, the whole site at once, would drive out what people ask for.
        var isKept = (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && IsPlain(http.Request.Path) && IsFew(http.Request.Query) && http.Features.Get<InnerCall>() is null;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = KeptFor;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        // Where the site does not know its own address, a page may show the one it was called by; nobody else shall be shown it.
        context.CacheVaryByRules.VaryByHost = !http.RequestServices.GetRequiredService<SiteAddress>().IsKnown;
        // At the agency's own host the same page leads elsewhere.
        context.CacheVaryByRules.VaryByValues["host"] = http.Features.Get<OwnHost>() is null ? "shared" : "own";
        context.CacheVaryByRules.VaryByValues["language"] = http.RequestServices.GetRequiredService<Tongue>().Language.Code;
        context.CacheVaryByRules.VaryByValues["page"] = page.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["asked"] = isKept && AsksBy.Length > 0 ? string.Join('&', http.Request.Query.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => $"{word.Key}={word.Value}")) : "";
        context.CacheVaryByRules.VaryByValues["coding"] = ContentCoding.Of(http.Request);
        // Taken before anything is read: what was read before a publication is kept under a number nobody asks for afterwards.
        context.CacheVaryByRules.VaryByValues["edition"] = http.RequestServices.GetRequiredService<PublicEditions>().Of(agency).ToString(CultureInfo.InvariantCulture);
        context.Tags.Add(PublicEditions.Tag(agency));
        return ValueTask.CompletedTask;
    }

    ValueTask IOutputCachePolicy.ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    ValueTask IOutputCachePolicy.ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    // One spelling of each question is kept: what can be spelt in many ways would drive out the rest.
    private bool IsFew(IQueryCollection query) =>
        AsksBy.Length == 0 || query.All(word => AsksBy.Contains(word.Key, StringComparer.Ordinal) && word.Value is [{ Length: > 0 and <= longestAsked } value] && value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    private static bool IsPlain(PathString path) => path.Value is { } value && !value.EndsWith('/') && !value.Any(char.IsUpper);
}
