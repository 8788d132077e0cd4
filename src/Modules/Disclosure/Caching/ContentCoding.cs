using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Sujarit.Disclosure.Caching;

/// <summary>How an answer is packed for the wire: once, for everybody who takes it that way.</summary>
internal static class ContentCoding
{
    public const string None = "";

    private const string brotli = "br";
    private const string gzip = "gzip";

    // Packed seldom and sent often.
    private const int brotliQuality = 6;

    /// <summary>The best coding that the caller takes.</summary>
    public static string Of(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding;
        return Takes(taken, brotli) ? brotli : Takes(taken, gzip) ? gzip : None;
    }

    public static byte[] Pack(string coding, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 4);
        using (Stream packing = coding == brotli ? new BrotliStream(packed, new BrotliCompressionOptions { Quality = brotliQuality }, leaveOpen: true) : new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> taken, string coding) =>
        taken.Any(offer => offer.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && offer.Quality is not 0);
}
