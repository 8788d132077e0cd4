using System.Security.Cryptography;

namespace Sujarit.Disclosure.Sealing;

/// <summary>How a tree of a log is hashed, by RFC 9162 section 2.1: SHA-256, with leaves and inner nodes told apart by their first byte.</summary>
internal static class MerkleHash
{
    /// <summary>The bytes of a hash.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private const byte leaf = 0;
    private const byte inner = 1;

    /// <summary>The root of a tree without leaves.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    public static byte[] Leaf(ReadOnlySpan<byte> content) => Hash(leaf, content, []);

    public static byte[] Inner(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Hash(inner, left, right);

    private static byte[] Hash(byte kind, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([kind]);
        hash.AppendData(first);
        hash.AppendData(second);
        return hash.GetHashAndReset();
    }
}
