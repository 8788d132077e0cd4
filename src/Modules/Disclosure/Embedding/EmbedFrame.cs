using Microsoft.AspNetCore.Http;

namespace Sujarit.Disclosure.Embedding;

/// <summary>Lets an answer stand in a frame of any site. Only what changes nothing, whoever calls, may do so: what is shown in a frame can be clicked by somebody who does not know it.</summary>
internal static class EmbedFrame
{
    private const string policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors *; form-action 'none'";

    public static void Allow(HttpResponse response) => response.Headers.ContentSecurityPolicy = policy;
}
