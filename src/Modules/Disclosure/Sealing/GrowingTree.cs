namespace Sujarit.Disclosure.Sealing;

/// <summary>A tree that is made leaf by leaf; it keeps no more than the newest node of each level.</summary>
internal sealed class GrowingTree
{
    private readonly Dictionary<int, (long Place, byte[] Hash)> newest = [];

    /// <summary>How many leaves it has.</summary>
    public long Size { get; private set; }

    /// <summary>The root of what is there so far, in lower-case hexadecimal.</summary>
    public string Root => Convert.ToHexStringLower(MerkleTree.Root(Size, Known));

    /// <summary>Adds a leaf.</summary>
    /// <returns>The hashes of the nodes it completes, the lowest first.</returns>
    public IReadOnlyList<byte[]> Add(byte[] leaf)
    {
        var hashes = MerkleTree.Complete(Size, leaf, Known);
        Size++;
        for (var level = 0; level < hashes.Count; level++)
        {
            newest[level] = ((Size >> level) - 1, hashes[level]);
        }

        return hashes;
    }

    private byte[] Known(MerkleNode node) =>
        newest.TryGetValue(node.Level, out var known) && known.Place == node.Place ? known.Hash : throw new InvalidOperationException("That node is no longer kept.");
}
