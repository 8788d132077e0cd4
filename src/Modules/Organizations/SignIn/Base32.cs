using System.Text;

namespace Sujarit.Organizations.SignIn;

/// <summary>Bytes in the letters authenticator apps read (RFC 4648).</summary>
internal static class Base32
{
    private const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int bitsOfLetter = 5;
    private const int bitsOfByte = 8;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            held = (held << bitsOfByte) | one;
            for (bits += bitsOfByte; bits >= bitsOfLetter; bits -= bitsOfLetter)
            {
                text.Append(letters[(held >> (bits - bitsOfLetter)) & 0x1f]);
            }

            held &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(letters[(held << (bitsOfLetter - bits)) & 0x1f]).ToString();
    }
}
