using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.Pages;

/// <summary>Which posts are asked for, and in which order.</summary>
internal sealed class NewsQuery
{
    public const string ByTitle = "title";
    public const string ByTime = "shown";

    [FromQuery]
    public string? Search { get; set; }

    [FromQuery]
    public NewsKind? Kind { get; set; }

    [FromQuery]
    public NewsState? State { get; set; }

    [FromQuery]
    public Guid? Office { get; set; }

    [FromQuery]
    public string? Sort { get; set; }

    public bool IsFiltered => !string.IsNullOrEmpty(Search) || Kind is not null || State is not null || Office is not null;

    /// <summary>The values of an address that asks for the same.</summary>
    public Dictionary<string, string?> Route =>
        new() { ["Search"] = Search, ["Kind"] = Kind?.ToString(), ["State"] = State?.ToString(), ["Office"] = Office?.ToString(), ["Sort"] = Sort };

    public IQueryable<NewsPost> Of(IQueryable<NewsPost> posts)
    {
        var found = posts.Where(post =>
            (Search == null || post.Title.Contains(Search) || (post.Summary != null && post.Summary.Contains(Search)) || (post.Body != null && post.Body.Contains(Search)))
            && (Kind == null || post.Kind == Kind) && (State == null || post.State == State) && (Office == null || post.OfficeId == Office));
        return (Sort switch
        {
            ByTitle => found.OrderBy(post => post.Title),
            "-" + ByTitle => found.OrderByDescending(post => post.Title),
            ByTime => found.OrderBy(post => post.ShownAt == null).ThenBy(post => post.ShownAt),
            "-" + ByTime => found.OrderBy(post => post.ShownAt == null).ThenByDescending(post => post.ShownAt),
            _ => found.OrderByDescending(post => post.ChangedAt),
        }).ThenBy(post => post.Id);
    }
}
