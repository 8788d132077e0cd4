using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Sujarit.Organizations.SignIn;

/// <summary>The six digits an authenticator app shows (RFC 6238): a new one every 30 seconds.</summary>
internal static class OneTimeCode
{
    private const int modulus = 1_000_000;

    /// <summary>How many steps a phone's clock may be off, each way.</summary>
    private const int tolerance = 1;

    private static readonly TimeSpan step = TimeSpan.FromSeconds(30);

    /// <summary>The step of a moment.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / (long)step.TotalSeconds;

#pragma warning disable CA5350 // Authenticator apps know SHA-1 only; RFC 6238 rests on HMAC, which SHA-1 still serves.
    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fffffff;
        return (number % modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    /// <summary>The step whose code this is, later than the last one taken; null where it is none of those that are good now.</summary>
    public static long? Find(ReadOnlySpan<byte> key, string code, long last, DateTimeOffset now)
    {
        for (var at = StepAt(now) - tolerance; at <= StepAt(now) + tolerance; at++)
        {
            if (at > last && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, at)), System.Text.Encoding.ASCII.GetBytes(code)))
            {
                return at;
            }
        }

        return null;
    }
}
