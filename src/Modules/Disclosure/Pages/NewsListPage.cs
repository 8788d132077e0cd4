using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages;

/// <summary>A list of the agency's posts that everybody may read.</summary>
internal abstract class NewsListPage(PublicNews news) : PublicPage
{
    private const int onPage = 20;

    public Paged<NewsCard> Cards { get; private set; } = null!;

    /// <summary>The kind the list is of; null for all.</summary>
    public NewsKind? Kind { get; private set; }

    /// <summary>Answers with the posts of a kind, or with all.</summary>
    protected async Task<IActionResult> Show(NewsKind? kind)
    {
        Kind = kind;
        var page = SameForAllAttribute.PageAsked(Request);
        Cards = await Paged.Of(PublicNews.Cards(news.Shown.Where(post => kind == null || post.Kind == kind)), page, onPage);
        // A page that is not there is not kept: one can ask for any number.
        return Cards.Page == page ? Page() : NotFound();
    }
}
