using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.Pages.Public.News;

/// <summary>Every post, those that are pinned first, then the newest.</summary>
[AllowAnonymous]
[SameForAll(HasPages = true)]
internal sealed class IndexModel(PublicNews news) : NewsListPage(news)
{
    public Task<IActionResult> OnGet() => Show(null);
}
