using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Disclosure.Search;

/// <summary>How often one network address searches a minute; setting <c>Search:PerMinute</c>. Many people may share one address, so it is no small number.</summary>
internal static class SearchLimit
{
    public const string Policy = "search";

    /// <summary>Where the agency's public pages are searched, below the agency.</summary>
    public const string Path = "/search";

    /// <summary>The word of the query that asks for something.</summary>
    public const string Asked = "q";

    private const int usual = 120;

    public static void AddSearchLimit(this IServiceCollection services) => services.AddNetworkLimit(Policy, "Search:PerMinute", usual, request => request.Query.ContainsKey(Asked));
}
