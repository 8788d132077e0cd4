using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The seals of an item that a certificate tells of, each proved under one root before it is told.</summary>
internal sealed class ProvenSeals(string agency, Publication publication, long size, SealNodes nodes)
{
    public const string Unsealed = "ฉบับนี้ยังไม่มีตราผนึก";
    public const string Differs = "ข้อมูลของฉบับนี้ไม่ตรงกับตราผนึก";

    private byte[] root = [];

    public Publication Publication => publication;

    /// <summary>The root of the log at that size.</summary>
    public string Root => Convert.ToHexStringLower(root);

    /// <summary>Loads what proves these seals, the last of the log among them. One query.</summary>
    /// <exception cref="RuleBrokenException">The log has gaps, or its last entry was altered.</exception>
    public async Task Load(IReadOnlyList<Seal> seals, CancellationToken cancel)
    {
        await nodes.Load(seals.SelectMany(seal => MerkleTree.ProofParts(seal.Leaf, size)).SelectMany(parts => parts).Concat(MerkleTree.RootParts(size)), cancel);
        root = MerkleTree.Root(size, nodes.Of);
        var last = seals.First(seal => seal.Number == size);
        if (!MerkleTree.Proves(SealText.LeafOf(last.Text), last.Leaf, size, Proof(last), root))
        {
            throw SealNodes.Broken();
        }
    }

    /// <summary>What the seal of a version says, where it stands in the log and is of that version; null where it does not.</summary>
    public SealText? TextOf(Seal? seal, int version) =>
        seal is not null && SealText.Read(seal.Text) is { } text
        && text.Agency == agency && text.Assessment == publication.Assessment && text.Item == publication.Item && text.Version == version && text.Number == seal.Number
        && MerkleTree.Proves(text.Leaf, seal.Leaf, size, Proof(seal), root)
            ? text
            : null;

    /// <summary>Why a version is certified by nobody: what differs from its seal is not. Null where it is certified.</summary>
    public string? WhyNot(PublicationVersion version, Seal? seal) =>
        seal is null ? Unsealed
        : !version.IsWhole(publication, agency) || SealText.Again(version, publication, agency, seal).Text != seal.Text || TextOf(seal, version.Number) is null ? Differs
        : null;

    public Certificate.RefusedVersion Refuse(int version, Seal? seal, string why) => new(version, why, TextOf(seal, version) is null ? null : Told(seal!));

    public Certificate.CertifiedSeal Told(Seal seal) => new(new(seal.Number, seal.Text), [.. Proof(seal).Select(Convert.ToHexStringLower)]);

    private IReadOnlyList<byte[]> Proof(Seal seal) => MerkleTree.Proof(seal.Leaf, size, nodes.Of);
}
