namespace Sujarit.Ui;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">The most rows of a page.</param>
/// <param name="Total">All rows there are.</param>
public sealed record Paged<T>(IReadOnlyList<T> Rows, int Page, int PageSize, int Total) : Paged(Page, PageSize, Total);
