namespace Sujarit.Disclosure.Sealing;

/// <summary>ค่าราก: what the whole log comes to, at one size.</summary>
/// <param name="Size">How many seals.</param>
/// <param name="Hash">The root of the tree, in lower-case hexadecimal.</param>
/// <param name="Day">The day of the last seal; null where it is not asked.</param>
/// <param name="At">When the last was made; null where it is not asked.</param>
internal sealed record SealRoot(long Size, string Hash, DateOnly? Day, DateTimeOffset? At)
{
    public static SealRoot Empty { get; } = new(0, Convert.ToHexStringLower(MerkleHash.Empty), null, null);
}
