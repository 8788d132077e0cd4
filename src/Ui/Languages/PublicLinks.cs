using Microsoft.AspNetCore.Http;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Ui.Languages;

/// <summary>Where the public pages of the agency of the call stand: below its code, and the language where it is not Thai. Paths begin with a slash, the home page is empty.</summary>
public sealed class PublicLinks(Visit visit, Tongue tongue, SiteAddress site)
{
    private const string signIn = "/sign-in";
    private HttpRequest? request;

    /// <summary>The path of this page below the agency, without language; null where the call is at no public page.</summary>
    public string? Here { get; private set; }

    /// <summary>The agency's home page in the language of the call.</summary>
    public string Home => To("");

    /// <summary>A public page in the language of the call.</summary>
    public string To(string path) => In(tongue.Language, path);

    /// <summary>A public page in a language.</summary>
    public string In(Language language, string path)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Below(Root, language, path) is { Length: > 0 } address ? address : "/";
    }

    /// <summary>What is the same in every language: a file, a feed.</summary>
    public string File(string path) => Root + path;

    /// <summary>The Thai page as those who are elsewhere reach it: for feeds, codes to be scanned, what is shared.</summary>
    public string Whole(string path) => Whole(Language.Thai, path);

    /// <summary>The page in a language as those who are elsewhere reach it.</summary>
    public string Whole(Language language, string path) =>
        visit.Agency?.Host is { } host ? $"https://{host}{Below("", language, path)}"
        : request is null ? site.Told(In(language, path))
        : site.Shown(In(language, path), request);

    /// <summary>
    /// The page in a language as search engines are told of it: with the host where the site knows its own, without where it does not. What a caller
    /// says the host is stands in no page that others are shown too.
    /// </summary>
    public string Known(Language language, string path) => visit.Agency?.Host is not null || site.IsKnown ? Whole(language, path) : In(language, path);

    /// <summary>What belongs to the program, such as <c>/assets/share.png</c>, as those who are elsewhere reach it.</summary>
    public string WholeAsset(string path) =>
        visit.Agency?.Host is { } host ? $"https://{host}{path}"
        : request is null ? site.Told(path)
        : site.Shown(path, request);

    /// <summary>Where those who work in the office sign in; null where the call cannot tell.</summary>
    public string? SignIn => !IsOwnHost ? $"{request?.PathBase}{signIn}" : site.IsKnown ? site.Told(signIn) : null;

    /// <summary>Whether the call came to an address of the public site where nothing is.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The call came to an address of the agency's public site where nothing is: it is told so in the language of that address.</summary>
    public void StandNowhere()
    {
        (IsLost, Here) = (true, "");
        if (request is not null && SpokenAddress.Of(request).Split('/', 4) is { Length: > 2 } words && Language.OfAddress(words[2]) is { } language)
        {
            tongue.Speak(language);
        }
    }

    /// <summary>The call has come by this request.</summary>
    internal void Begin(HttpRequest call) => request = call;

    /// <summary>The call is at a public page.</summary>
    internal void StandAt(string below) => Here = below;

    private string Root => IsOwnHost ? "" : "/" + visit.Agency?.Code;

    private bool IsOwnHost => request?.HttpContext.Features.Get<OwnHost>() is not null;

    private static string Below(string root, Language language, string path) => $"{root}{(language == Language.Thai ? "" : "/" + language.Code)}{path}";
}
