using System.Security.Cryptography;
using System.Text;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Calendar;

/// <summary>The secret address at which one person's own calendar program reads the agency's steps, until it is taken back.</summary>
internal sealed class CalendarFeed : AgencyRecord
{
    private const int bytes = 20;

    private CalendarFeed()
    {
    }

    /// <summary>Whose calendar reads it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The device it is for, as its owner calls it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the secret: whoever reads the database cannot read the calendar by it.</summary>
    public string Hash { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>A new address.</summary>
    /// <returns>The feed, and the secret of its address; it is not kept.</returns>
    public static (CalendarFeed Feed, string Secret) Open(Guid person, string? name, Hand hand)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));
        var called = string.IsNullOrWhiteSpace(name) ? "ปฏิทิน" : name.Trim();
        return (new CalendarFeed { PersonId = person, Name = called.Length > CalendarStep.LongestName ? called[..CalendarStep.LongestName] : called, Hash = HashOf(secret), MadeAt = hand.At }, secret);
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Nobody reads by it any more.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt = RevokedAt is null ? at : throw new RuleBrokenException("ที่อยู่ปฏิทินนี้ยกเลิกไปแล้ว");
}
