using Sujarit.Organizations.SignIn;

namespace Sujarit.Site;

/// <summary>A phone with an authenticator app.</summary>
internal sealed class Phone
{
    private const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private byte[] key = [];

    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    /// <summary>One that has read this key, in base 32.</summary>
    public static Phone Reading(string readable)
    {
        var bits = string.Concat(readable.Select(letter => letters.IndexOf(letter, StringComparison.Ordinal).ToString("b5", null)));
        return new Phone { key = [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))] };
    }

    /// <summary>The code it shows, or will show so many steps later.</summary>
    public string Code(int ahead = 0) => OneTimeCode.At(key, OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()) + ahead);
}
