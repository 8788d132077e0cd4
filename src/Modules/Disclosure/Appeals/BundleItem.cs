using Sujarit.Disclosure.Sealing;

namespace Sujarit.Disclosure.Appeals;

/// <summary>A contested item in a bundle.</summary>
/// <param name="Row">The item.</param>
/// <param name="Certificate">What was public in the assessed time; null for nothing.</param>
internal sealed record BundleItem(AppealRow Row, Certificate? Certificate)
{
    /// <summary>The bytes of its files, each of the same content once.</summary>
    public long Bytes => Certificate?.Versions.SelectMany(version => version.Files).DistinctBy(file => file.Sha256).Sum(file => file.Size) ?? 0;
}
