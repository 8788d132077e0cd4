using System.Linq.Expressions;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>Something a person of the agency is told: one sentence, and where to go for the rest. Nothing confidential stands in it.</summary>
public sealed class Notice : AgencyRecord
{
    /// <summary>How long a title may be.</summary>
    public const int LongestTitle = 300;

    /// <summary>How long an address may be.</summary>
    public const int LongestAddress = 300;

    private Notice()
    {
    }

    /// <summary>Who is told.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>One Thai sentence.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Where the rest is, below <c>/{agency}/office</c>, such as <c>measures/report</c>.</summary>
    public string Address { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>When the person opened it; null for not yet.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When what it told of was over, whoever did it; null where nothing says so. It may still be opened.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Whether it waits for its person: neither opened nor settled.</summary>
    public static Expression<Func<Notice, bool>> IsUnread => notice => notice.ReadAt == null && notice.SettledAt == null;

    /// <summary>What it told of is over.</summary>
    public void Settle(DateTimeOffset now) => SettledAt ??= now;

    internal static Notice To(Guid person, string title, string address, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfEqual(person, Guid.Empty);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(title.Length, LongestTitle, nameof(title));
        if (title.Any(char.IsControl))
        {
            throw new ArgumentException("A title is one line.", nameof(title));
        }

        if (!IsBelowOffice(address))
        {
            throw new ArgumentException("It leads out of the office.", nameof(address));
        }

        return new Notice { PersonId = person, Title = title, Address = address, At = at };
    }

    // Whatever is added to the address of the office has to stay within it.
    private static bool IsBelowOffice(string address) =>
        address is { Length: > 0 and <= LongestAddress } && address[0] != '/' && !address.Contains('\\', StringComparison.Ordinal)
        && !address.Contains("//", StringComparison.Ordinal) && !address.Contains("..", StringComparison.Ordinal) && !address.Any(char.IsControl);
}
