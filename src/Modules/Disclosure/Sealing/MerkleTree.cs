using System.Numerics;

namespace Sujarit.Disclosure.Sealing;

/// <summary>
/// The tree of RFC 9162 section 2.1 over the leaves of a log. Each leaf keeps the hashes of the full nodes it completes, so a root or a
/// proof of a log of any size needs a few rows: at most one for each bit of its size, squared.
/// </summary>
internal static class MerkleTree
{
    /// <summary>The most levels a tree can have.</summary>
    public const int MostLevels = 62;

    /// <summary>How many full nodes a leaf completes, itself among them.</summary>
    /// <param name="leaf">From 0.</param>
    public static int Completes(long leaf) => BitOperations.TrailingZeroCount(leaf + 1) + 1;

    /// <summary>The nodes that stand to the left of those a leaf completes, the lowest first.</summary>
    /// <param name="leaf">From 0.</param>
    public static IEnumerable<MerkleNode> LeftOf(long leaf) =>
        Enumerable.Range(0, Completes(leaf) - 1).Select(level => new MerkleNode(level, ((leaf + 1) >> level) - 2));

    /// <summary>The hashes of the nodes a leaf completes, the lowest first.</summary>
    /// <param name="leaf">From 0.</param>
    /// <param name="hash">Of the leaf.</param>
    /// <param name="known">The hash of a node to its left.</param>
    public static IReadOnlyList<byte[]> Complete(long leaf, byte[] hash, Func<MerkleNode, byte[]> known)
    {
        List<byte[]> hashes = [hash];
        foreach (var left in LeftOf(leaf))
        {
            hashes.Add(MerkleHash.Inner(known(left), hashes[^1]));
        }

        return hashes;
    }

    /// <summary>The full nodes that make the root of a tree of so many leaves.</summary>
    public static IReadOnlyList<MerkleNode> RootParts(long size) => Parts(0, size);

    /// <summary>The root of a tree of so many leaves.</summary>
    public static byte[] Root(long size, Func<MerkleNode, byte[]> known) => size == 0 ? MerkleHash.Empty : Fold(RootParts(size), known);

    /// <summary>The full nodes that prove a leaf to be in a tree of so many leaves: one list for each hash of the proof.</summary>
    /// <param name="leaf">From 0.</param>
    /// <param name="size">How many leaves.</param>
    public static IReadOnlyList<IReadOnlyList<MerkleNode>> ProofParts(long leaf, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leaf);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, size);
        var (from, to) = (0L, size);
        var proof = new List<IReadOnlyList<MerkleNode>>();
        while (to - from > 1)
        {
            var middle = from + Split(to - from);
            if (leaf < middle)
            {
                proof.Add(Parts(middle, to));
                to = middle;
            }
            else
            {
                proof.Add(Parts(from, middle));
                from = middle;
            }
        }

        proof.Reverse();
        return proof;
    }

    /// <summary>The proof that a leaf is in a tree of so many leaves, from the leaf up (RFC 9162 section 2.1.3.1).</summary>
    public static IReadOnlyList<byte[]> Proof(long leaf, long size, Func<MerkleNode, byte[]> known) => [.. ProofParts(leaf, size).Select(parts => Fold(parts, known))];

    /// <summary>Whether a proof leads from a leaf to a root (RFC 9162 section 2.1.3.2).</summary>
    /// <param name="hash">Of the leaf.</param>
    /// <param name="leaf">From 0.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="proof">From the leaf up.</param>
    /// <param name="root">Of the tree.</param>
    public static bool Proves(byte[] hash, long leaf, long size, IReadOnlyList<byte[]> proof, ReadOnlySpan<byte> root)
    {
        if (leaf < 0 || leaf >= size)
        {
            return false;
        }

        var (place, last, reached) = (leaf, size - 1, hash);
        foreach (var step in proof)
        {
            if (last == 0)
            {
                return false;
            }

            if (place % 2 == 1 || place == last)
            {
                reached = MerkleHash.Inner(step, reached);
                while (place % 2 == 0 && place != 0)
                {
                    (place, last) = (place >> 1, last >> 1);
                }
            }
            else
            {
                reached = MerkleHash.Inner(reached, step);
            }

            (place, last) = (place >> 1, last >> 1);
        }

        return last == 0 && root.SequenceEqual(reached);
    }

    // The full nodes over a stretch that begins where a full node of its size may begin, from left to right.
    private static List<MerkleNode> Parts(long from, long to)
    {
        var parts = new List<MerkleNode>();
        while (from < to)
        {
            var level = BitOperations.Log2((ulong)(to - from));
            parts.Add(new MerkleNode(level, from >> level));
            from += 1L << level;
        }

        return parts;
    }

    private static byte[] Fold(IReadOnlyList<MerkleNode> parts, Func<MerkleNode, byte[]> known)
    {
        var hash = known(parts[^1]);
        for (var index = parts.Count - 2; index >= 0; index--)
        {
            hash = MerkleHash.Inner(known(parts[index]), hash);
        }

        return hash;
    }

    // The largest power of two below a number of leaves.
    private static long Split(long leaves) => 1L << BitOperations.Log2((ulong)(leaves - 1));
}
