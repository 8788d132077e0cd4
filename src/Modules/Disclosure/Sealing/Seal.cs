using System.Security.Cryptography;
using System.Text;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>ตราผนึก: the entry of a version in its agency's log. It is never altered and never removed, and it is there with the version or not at all.</summary>
internal sealed class Seal : AgencyRecord, IShownToPublic
{
    public const int LongestText = 1200;
    public const int LongestNodes = (MerkleTree.MostLevels + 1) * HexOfHash;
    public const int HexOfHash = MerkleHash.Size * 2;
    public const int HexOfSalt = 32;

    private Seal()
    {
    }

    /// <summary>From 1 without gaps; the leaf of the tree is one less.</summary>
    public long Number { get; private init; }

    /// <summary>The version that is sealed.</summary>
    public Guid VersionId { get; private init; }

    /// <summary>When it was sealed, to the millisecond; never before the seal before it.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The day in Thailand it was sealed on: the root of a day is that of the log at its end.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>What the leaf is the hash of; see <see cref="SealText"/>.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The hashes of the full nodes of the tree that this leaf completes, the leaf itself first, in lower-case hexadecimal one after the other.</summary>
    public string Nodes { get; private init; } = "";

    /// <summary>What keeps the name of who published from being guessed by its hash. Only a certificate of the office tells it.</summary>
    public string Salt { get; private init; } = "";

    /// <summary>The leaf of the tree, from 0.</summary>
    public long Leaf => Number - 1;

    /// <summary>Seals a version.</summary>
    /// <param name="text">What is sealed.</param>
    /// <param name="version">The version.</param>
    /// <param name="salt">What <see cref="SealText.By"/> was made with.</param>
    /// <param name="known">The hash of a node the log has already.</param>
    public static Seal Of(SealText text, Guid version, string salt, Func<MerkleNode, byte[]> known)
    {
        var hashes = MerkleTree.Complete(text.Number - 1, text.Leaf, known);
        return new()
        {
            Number = text.Number,
            VersionId = version,
            At = text.At,
            Day = ThaiClock.DayOf(text.At),
            Text = text.Text,
            Nodes = string.Concat(hashes.Select(Convert.ToHexStringLower)),
            Salt = salt,
        };
    }

    /// <summary>The hash of a node this leaf completes.</summary>
    public static byte[] Node(string nodes, int level) => Convert.FromHexString(nodes.AsSpan(level * HexOfHash, HexOfHash));

    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(HexOfSalt / 2));

    /// <summary>The hash that stands for what the public is not told.</summary>
    public static string HashWith(string salt, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}\n{text}")));
}
