using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Checking;

/// <summary>What a kept file says, read once for what it holds, whatever it is called.</summary>
internal sealed class FileText : AgencyRecord, ILeased
{
    /// <summary>The most characters that are kept of a text.</summary>
    public const int LongestText = 200_000;

    /// <summary>How often reading is tried: what ends the program would otherwise end it every time.</summary>
    public const int MostAttempts = 3;

    private const int longestReason = 500;
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);
    private string? folded;

    private FileText()
    {
    }

    public string Sha256 { get; private init; } = "";

    public FileTextState State { get; private set; }

    /// <summary>Its words; empty where it has none or is not read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why it cannot be read, in Thai; null where it can.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it is read next; of no meaning once it is read.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Whether all of the text was kept.</summary>
    public bool IsWhole => Text.Length < LongestText - 1;

    public bool IsRead => State != FileTextState.Waiting;

    /// <summary>A file that is to be read.</summary>
    public static FileText Of(string sha256, DateTimeOffset now) => new() { Sha256 = sha256, DueAt = now };

    public bool Says(string words) => (folded ??= ThaiText.Fold(Text)).Contains(ThaiText.Fold(words), StringComparison.Ordinal);

    /// <summary>A reader takes it.</summary>
    public void Claim(DateTimeOffset now) => (LeasedUntil, Attempts) = (now + lease, Attempts + 1);

    /// <summary>It was read.</summary>
    public void Take(FileTextState state, string text, string? reason)
    {
        var kept = ThaiText.Clean(text);
        // Half of a letter is none.
        var length = kept.Length > LongestText && char.IsHighSurrogate(kept[LongestText - 1]) ? LongestText - 1 : LongestText;
        (State, Text, Reason, LeasedUntil, folded) = (state, kept.Length > length ? kept[..length] : kept, reason?.Length > longestReason ? reason[..longestReason] : reason, null, null);
    }

    /// <summary>This machine cannot read it now.</summary>
    public void Later(DateTimeOffset at) => (DueAt, LeasedUntil, Attempts) = (at, null, 0);
}
