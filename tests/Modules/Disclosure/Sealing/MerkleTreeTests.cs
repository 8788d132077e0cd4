using Sujarit.Disclosure.Sealing;

namespace Sujarit.Modules.Disclosure.Sealing;

public class MerkleTreeTests
{
    private const int most = 67;

    // Leaves and roots that implementations of certificate transparency test themselves with.
    private static readonly string[] leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] roots =
        [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];

    [Fact]
    public void Roots_are_those_that_others_compute()
    {
        var tree = new GrowingTree();
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", tree.Root);
        for (var size = 1; size <= leaves.Length; size++)
        {
            tree.Add(MerkleHash.Leaf(Convert.FromHexString(leaves[size - 1])));
            Assert.Equal(roots[size - 1], tree.Root);
        }
    }

    [Fact]
    public void What_leaves_keep_makes_the_root_of_every_size_the_log_ever_had()
    {
        var (hashes, known) = Grown();
        for (var size = 0; size <= most; size++)
        {
            Assert.Equal(Convert.ToHexStringLower(Plain(hashes[..size])), Convert.ToHexStringLower(MerkleTree.Root(size, known)));
        }
    }

    [Fact]
    public void Every_leaf_of_every_size_is_proved_and_nothing_else()
    {
        var (hashes, known) = Grown();
        for (var size = 1; size <= most; size++)
        {
            var root = MerkleTree.Root(size, known);
            for (var leaf = 0; leaf < size; leaf++)
            {
                var proof = MerkleTree.Proof(leaf, size, known);
                Assert.True(MerkleTree.Proves(hashes[leaf], leaf, size, proof, root), $"leaf {leaf} of {size}");
                Assert.False(MerkleTree.Proves(hashes[(leaf + 1) % most], leaf, size, proof, root));
                Assert.False(MerkleTree.Proves(hashes[leaf], leaf, size, [.. proof, hashes[0]], root));
                Assert.False(size > 1 && MerkleTree.Proves(hashes[leaf], leaf, size, [.. proof.Skip(1)], root));
                Assert.False(size > 1 && MerkleTree.Proves(hashes[leaf], leaf, size, [MerkleHash.Empty, .. proof.Skip(1)], root));
                Assert.False(MerkleTree.Proves(hashes[leaf], leaf, size, proof, MerkleHash.Empty));
                Assert.False(size > 1 && MerkleTree.Proves(hashes[leaf], (leaf + 1) % size, size, proof, root));
            }
        }
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    [InlineData(0, 0)]
    public void A_leaf_that_is_not_there_is_not_proved(long leaf, long size) => Assert.False(MerkleTree.Proves(MerkleHash.Empty, leaf, size, [], MerkleHash.Empty));

    private static (byte[][] Hashes, Func<MerkleNode, byte[]> Known) Grown()
    {
        var tree = new GrowingTree();
        byte[][] hashes = [.. Enumerable.Range(0, most).Select(number => MerkleHash.Leaf([(byte)number]))];
        var rows = hashes.Select(tree.Add).ToList();
        return (hashes, node => rows[(int)node.Row][node.Level]);
    }

    // The definition of RFC 9162 section 2.1.1, word by word.
    private static byte[] Plain(byte[][] hashes)
    {
        if (hashes.Length <= 1)
        {
            return hashes.Length == 0 ? MerkleHash.Empty : hashes[0];
        }

        var split = 1;
        while (split * 2 < hashes.Length)
        {
            split *= 2;
        }

        return MerkleHash.Inner(Plain(hashes[..split]), Plain(hashes[split..]));
    }
}
