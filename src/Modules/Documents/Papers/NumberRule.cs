using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>How papers of one kind are numbered at the agency.</summary>
internal sealed class NumberRule : AgencyRecord
{
    private NumberRule()
    {
    }

    public PaperKind Kind { get; private init; }

    /// <summary>Whether every office has numbers of its own; else the whole agency shares them.</summary>
    public bool IsByOffice { get; private set; }

    /// <summary>Whether the paper prints its number. Memos, orders and letters always do.</summary>
    public bool IsPrinted { get; private set; }

    /// <summary>What is usual: memos and letters by office, the rest for the whole agency; announcements and reports print none.</summary>
    public static NumberRule Usual(PaperKind kind) =>
        new() { Kind = kind, IsByOffice = PaperWords.HasReader(kind), IsPrinted = AlwaysPrints(kind) };

    public static bool AlwaysPrints(PaperKind kind) => kind is PaperKind.Memo or PaperKind.Order or PaperKind.Letter;

    public void Number(bool byOffice, bool printed) => (IsByOffice, IsPrinted) = (byOffice, printed || AlwaysPrints(Kind));

    /// <summary>Whose numbers a paper of this office takes.</summary>
    public Guid HolderOf(Guid office) => IsByOffice ? office : Guid.Empty;

    /// <summary>The number in words: the code and the number on memos and letters, the number and the year elsewhere.</summary>
    public string Words(string? code, int number, int year) =>
        PaperWords.HasReader(Kind) ? $"{code}/{number}" : IsByOffice && code is not null ? $"{code} {number}/{year}" : $"{number}/{year}";
}
