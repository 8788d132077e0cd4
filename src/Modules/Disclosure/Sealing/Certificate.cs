using System.Text.Json.Serialization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>
/// หนังสือรับรองการเผยแพร่: what an agency showed for an item, from when to when, with the proof that it stands in the log. It is checked
/// without the database it came from. Keys are always there; an unknown value is null.
/// </summary>
internal sealed record Certificate
{
    public const string Form = "sujarit-certificate 1";

    /// <summary>The last word of its address, below the item.</summary>
    public const string Word = "certificate";

    [JsonPropertyName("certificate")]
    public required string Name { get; init; }

    public required CertifiedAgency Agency { get; init; }

    public required FiscalYear Assessment { get; init; }

    /// <summary>The code of the item.</summary>
    public required string Item { get; init; }

    /// <summary>What the rulebook calls it.</summary>
    public required string Title { get; init; }

    /// <summary>The first day that is asked for; null for from the beginning.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The last day that is asked for; null for until it was issued.</summary>
    public required DateOnly? Until { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The log the proofs are of.</summary>
    public required CertifiedLog Log { get; init; }

    /// <summary>How many earlier versions of that time are not told, so that the certificate stays one that can be read.</summary>
    public required int Omitted { get; init; }

    /// <summary>What is certified, the earliest first.</summary>
    public required IReadOnlyList<CertifiedVersion> Versions { get; init; }

    /// <summary>The entry of what took the place of the last version, where that was after the time that is asked for; null where nothing did, or where it has no entry.</summary>
    public required CertifiedSeal? Next { get; init; }

    /// <summary>What cannot be certified, and why.</summary>
    public required IReadOnlyList<RefusedVersion> Refused { get; init; }

    /// <summary>Whether there is anything it certifies: what refuses every version is no paper to be handed in.</summary>
    [JsonIgnore]
    public bool IsPaper => Versions.Count > 0;

    /// <summary>Whether it tells until when a version was public: by the entry of what followed, or because nothing had followed.</summary>
    public bool TellsEndOf(CertifiedVersion version) => version.PublicUntil is not null || Refused.All(refused => refused.Number != version.Number + 1L);

    internal sealed record CertifiedAgency(string Code, string Name);

    /// <summary>The log at one size.</summary>
    /// <param name="Size">How many seals.</param>
    /// <param name="Root">The root of its tree.</param>
    /// <param name="Day">The day of its last entry, at whose end it was of that size, as told in public; null where the day was not over yet.</param>
    /// <param name="Last">Its last entry. A proof alone holds for several sizes; the place of the last entry holds for one.</param>
    internal sealed record CertifiedLog(long Size, string Root, DateOnly? Day, CertifiedSeal Last);

    /// <summary>A version that stands in the log as it stands here.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="PublicFrom">When it was published.</param>
    /// <param name="PublicUntil">When the next took its place, as its entry tells; null where none had when the certificate was issued, or where <see cref="TellsEndOf"/> says that it is not told.</param>
    /// <param name="Hash">SHA-256 of its sealed text.</param>
    /// <param name="Address">Where the public reads it.</param>
    /// <param name="Seal">Where the sealed text is fetched.</param>
    /// <param name="Files">Its files.</param>
    /// <param name="Entry">Its entry in the log.</param>
    /// <param name="Proof">From the entry up to the root, in lower-case hexadecimal.</param>
    /// <param name="By">Who published it; null where that is not told.</param>
    internal sealed record CertifiedVersion(
        int Number, string Title, DateTimeOffset PublicFrom, DateTimeOffset? PublicUntil, string Hash, string Address, string Seal,
        IReadOnlyList<SealedFile> Files, CertifiedEntry Entry, IReadOnlyList<string> Proof, CertifiedName? By);

    /// <summary>An entry of the log.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="Text">What its leaf is the hash of.</param>
    internal sealed record CertifiedEntry(long Number, string Text);

    /// <summary>Who published, with what the hash of the name was made with.</summary>
    internal sealed record CertifiedName(string Name, string Salt);

    /// <summary>An entry with its proof, where only the entry matters.</summary>
    internal sealed record CertifiedSeal(CertifiedEntry Entry, IReadOnlyList<string> Proof);

    /// <summary>A version that is not certified.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="Why">In a Thai sentence.</param>
    /// <param name="Seal">Its entry, which proves until when the version before was public though this one is altered; null where it has none in the log.</param>
    internal sealed record RefusedVersion(int Number, string Why, CertifiedSeal? Seal);
}
