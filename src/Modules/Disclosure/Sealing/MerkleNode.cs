using System.Runtime.InteropServices;

namespace Sujarit.Disclosure.Sealing;

/// <summary>A full node of the tree: the hash over <c>2^Level</c> leaves from leaf <c>Place · 2^Level</c> on. It never changes once its last leaf is there.</summary>
/// <param name="Level">0 for a leaf.</param>
/// <param name="Place">From 0, among the nodes of its level.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MerkleNode(int Level, long Place)
{
    /// <summary>The leaf that completes it, from 0; its row keeps the hash.</summary>
    public long Row => ((Place + 1) << Level) - 1;
}
