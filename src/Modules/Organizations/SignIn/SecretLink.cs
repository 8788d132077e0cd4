using System.Security.Cryptography;
using System.Text;

namespace Sujarit.Organizations.SignIn;

/// <summary>What makes a link secret: 256 random bits. Only their hash is kept, so nobody who reads the database can use the link.</summary>
internal static class SecretLink
{
    private const int bytes = 32;

    // In small letters only: links between pages are written so.
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
