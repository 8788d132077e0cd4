using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.Pages;

/// <summary>A post in the office's list.</summary>
internal sealed record NewsRow(
    Guid Id, NewsKind Kind, string Title, NewsState State, DateTimeOffset? ShownAt, bool IsPinned, Guid? OfficeId, DateOnly? HappensOn, DateOnly? HappensUntil, string? Place, DateTimeOffset ChangedAt, string ChangedBy
)
{
    /// <summary>Whether it is published for a time that has not come.</summary>
    public bool Waits(DateTimeOffset now) => State == NewsState.Published && ShownAt > now;

    public static IQueryable<NewsRow> Of(IQueryable<NewsPost> posts) =>
        posts.Select(post => new NewsRow(post.Id, post.Kind, post.Title, post.State, post.ShownAt, post.IsPinned, post.OfficeId, post.HappensOn, post.HappensUntil, post.Place, post.ChangedAt, post.ChangedBy));
}
