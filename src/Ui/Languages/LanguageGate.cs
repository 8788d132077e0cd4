using Microsoft.AspNetCore.Http;

namespace Sujarit.Ui.Languages;

/// <summary>Takes the language out of an address before it is looked at: <c>/{agency}/en/news</c> is <c>/{agency}/news</c>, spoken in English.</summary>
internal sealed class LanguageGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Tongue tongue, PublicLinks links)
    {
        links.Begin(context.Request);
        var words = (context.Request.Path.Value ?? "").Split('/', 4);
        // "", agency, language, rest.
        if (words.Length > 2 && Language.OfAddress(words[2]) is { } language)
        {
            tongue.Speak(language);
            context.Features.Set(new SpokenAddress(context.Request.Path.Value!));
            context.Request.Path = $"/{words[1]}{(words.Length > 3 ? "/" + words[3] : "")}";
        }

        return next(context);
    }
}
