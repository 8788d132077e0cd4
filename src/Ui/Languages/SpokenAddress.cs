using Microsoft.AspNetCore.Http;

namespace Sujarit.Ui.Languages;

/// <summary>The path as it was called, with the language in it.</summary>
internal sealed record SpokenAddress(string Path)
{
    /// <summary>The path a call came by.</summary>
    public static string Of(HttpRequest request) => request.HttpContext.Features.Get<SpokenAddress>()?.Path ?? request.Path.Value ?? "";
}
