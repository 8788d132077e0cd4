using System.Security.Cryptography;

namespace Sujarit.Organizations.SignIn;

/// <summary>Makes a password, or a code, that nobody can guess and that can be read off a screen and typed.</summary>
internal static class RandomPassword
{
    // Without the letters and digits that look alike.
    private const string letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int group = 4;

    /// <summary>Groups of four, each of them some 20 bits.</summary>
    public static string Make(int groups = 4) => string.Join('-', RandomNumberGenerator.GetString(letters, group * groups).Chunk(group).Select(four => new string(four)));
}
