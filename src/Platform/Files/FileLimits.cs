using System.Globalization;
using Microsoft.Extensions.Configuration;
using Sujarit.Kernel;

namespace Sujarit.Platform.Files;

/// <summary>How much the shelf takes and keeps.</summary>
/// <param name="MostBytes">Of one file; setting <c>Files:MostBytes</c>, 50 MB unless told.</param>
/// <param name="Grace">How long a file without a card is left alone: its card may still be on the way.</param>
public sealed record FileLimits(long MostBytes, TimeSpan Grace)
{
    /// <summary>The most bytes of a package of office files once unpacked, by its own account.</summary>
    public const long MostUnpacked = 500_000_000;

    /// <summary>The most parts of such a package.</summary>
    public const int MostParts = 10_000;

    /// <summary>The most points of a picture; more is a trap for whoever draws it.</summary>
    public const long MostPoints = 100_000_000;

    private const long mostBytes = 50_000_000;

    internal static FileLimits From(IConfiguration configuration)
    {
        var told = configuration["Files:MostBytes"];
        if (string.IsNullOrWhiteSpace(told))
        {
            return new FileLimits(mostBytes, TimeSpan.FromDays(1));
        }

        return long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0
            ? new FileLimits(most, TimeSpan.FromDays(1))
            : throw new UnreadableException($"Files:MostBytes ต้องเป็นจำนวนไบต์ เช่น 50000000 ไม่ใช่ “{told}”");
    }
}
