using System.Security.Cryptography;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Telling;

/// <summary>Six letters a person sends to the LINE account of the site. None can be taken for another.</summary>
internal static class LinkCode
{
    private const int length = 6;
    private const string letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static string Make() => RandomNumberGenerator.GetString(letters, length);

    /// <summary>The code somebody wrote; null where it can be none.</summary>
    public static string? In(string written)
    {
        var code = written.Trim().ToUpperInvariant();
        return code.Length == length && code.All(letters.Contains) ? code : null;
    }

    public static string Hash(string code) => SecretLink.Hash(code);
}
