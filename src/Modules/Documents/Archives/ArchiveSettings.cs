using System.Globalization;
using Microsoft.Extensions.Configuration;
using Sujarit.Kernel;

namespace Sujarit.Documents.Archives;

/// <summary>How long archives are kept; setting <c>Archives:KeptDays</c>, 14 days unless told, at most 365.</summary>
internal sealed record ArchiveSettings(TimeSpan Kept)
{
    private const int usual = 14;
    private const int most = 365;

    public static ArchiveSettings From(IConfiguration configuration)
    {
        var told = configuration["Archives:KeptDays"];
        if (string.IsNullOrWhiteSpace(told))
        {
            return new ArchiveSettings(TimeSpan.FromDays(usual));
        }

        return int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= most
            ? new ArchiveSettings(TimeSpan.FromDays(days))
            : throw new UnreadableException($"Archives:KeptDays ต้องเป็นจำนวนวัน 1 ถึง {most} ไม่ใช่ “{told}”");
    }
}
