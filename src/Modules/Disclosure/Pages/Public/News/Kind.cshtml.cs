using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.Pages.Public.News;

/// <summary>The posts of one kind.</summary>
[AllowAnonymous]
[SameForAll(HasPages = true)]
internal sealed class KindModel(PublicNews news) : NewsListPage(news)
{
    public async Task<IActionResult> OnGet() => NewsWords.Kind(Word("kind")) is { } kind ? await Show(kind) : NotFound();
}
