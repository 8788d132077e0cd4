using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sujarit.Disclosure.Caching;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Notices;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Map;

/// <summary>What search engines ask for: the site map of each agency, the list of these, and where they may not look.</summary>
internal static class SiteMaps
{
    private const string index = "/sitemap.xml";
    private const string kept = "public, max-age=3600";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods("/{agency}/sitemap.xml", methods, Pages).AllowAnonymous().WithMetadata(new SameForAllAttribute());
        // What an agency's own host answers as /robots.txt.
        site.MapMethods("/{agency}/robots.txt", methods, RobotsOfAgency).AllowAnonymous();
        site.MapMethods(index, methods, Agencies).AllowAnonymous();
        site.MapMethods("/robots.txt", methods, Robots).AllowAnonymous();
    }

    private static async Task<IResult> Pages(PublicPages pages, PublicLinks links) => TypedResults.Bytes(SiteMapXml.Pages(await pages.Indexed(), links), SiteMapXml.ContentType);

    private static async Task<IResult> Agencies(HttpContext http, Agencies agencies, SiteAddress site)
    {
        var page = SameForAllAttribute.PageAsked(http.Request);
        var codes = page > int.MaxValue / SiteMapXml.Most ? [] : await agencies.Codes((page - 1) * SiteMapXml.Most, SiteMapXml.Most);
        if (codes.Count == 0 && page > 1)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = kept;
        return TypedResults.Bytes(SiteMapXml.Index(codes.Select(code => site.Shown($"/{code}{index}", http.Request))), SiteMapXml.ContentType);
    }

    private static FileContentHttpResult RobotsOfAgency(HttpContext http, PublicLinks links)
    {
        http.Response.Headers.CacheControl = kept;
        return Text($"User-agent: *\nDisallow: {links.File("/search")}\nDisallow: {links.File("/en/search")}\nDisallow: {links.File("/ms/search")}\nDisallow: {links.File("/office")}\n\nSitemap: {links.Whole(index)}\n");
    }

    private static async Task<IResult> Robots(HttpContext http, Agencies agencies, SiteAddress site)
    {
        var maps = Math.Max(1, ((await agencies.Count() - 1) / SiteMapXml.Most) + 1);
        var text = new StringBuilder("User-agent: *\nDisallow: /*/office\nDisallow: /*/search\nDisallow: /account/\nDisallow: /sign-in\nDisallow: /invitation/\nDisallow: /reset\n\n");
        for (var page = 1; page <= maps; page++)
        {
            text.Append("Sitemap: ").Append(site.Shown(page == 1 ? index : string.Create(CultureInfo.InvariantCulture, $"{index}?page={page}"), http.Request)).Append('\n');
        }

        http.Response.Headers.CacheControl = kept;
        return Text(text.ToString());
    }

    private static FileContentHttpResult Text(string text) => TypedResults.Bytes(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
}
