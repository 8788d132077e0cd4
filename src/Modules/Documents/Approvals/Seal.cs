using System.Security.Cryptography;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Approvals;

/// <summary>The hash of a text, in the one form texts are kept in.</summary>
internal static class Seal
{
    public static string Kept(string text) => ThaiText.Clean(text);

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Kept(text))));
}
