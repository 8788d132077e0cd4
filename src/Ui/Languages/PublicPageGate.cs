using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sujarit.Ui.Languages;

/// <summary>Only public pages speak other languages; elsewhere an address with a language is none. Stands after the address is known.</summary>
internal sealed class PublicPageGate(RequestDelegate next)
{
    private const string shared = "/Public/";

    public Task InvokeAsync(HttpContext context, Tongue tongue, PublicLinks links)
    {
        // "/Disclosure/Public/Ita/Year": whose a page is stands in its path.
        var isPublic = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.Contains(shared, StringComparison.Ordinal) ?? false;
        if (!isPublic)
        {
            if (!tongue.IsThai)
            {
                tongue.Speak(Language.Thai);
                context.SetEndpoint(null);
            }

            return next(context);
        }

        var path = context.Request.Path.Value!;
        var below = path.IndexOf('/', 1);
        links.StandAt(below < 0 ? "" : path[below..].TrimEnd('/'));
        context.Response.Headers.ContentLanguage = tongue.Language.Code;
        return next(context);
    }
}
