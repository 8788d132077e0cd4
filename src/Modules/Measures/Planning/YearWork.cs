using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Planning;

/// <summary>What the report of a year says beside the works: which round, and the memo that carries it.</summary>
internal sealed class YearWork : AgencyRecord
{
    private readonly List<Dismissal> dismissals = [];

    private YearWork()
    {
    }

    public FiscalYear Year { get; private init; }

    /// <summary>Six or twelve months; null where not said.</summary>
    public int? Round { get; private set; }

    /// <summary>The level as it was announced; null leaves it to what follows from the scores.</summary>
    public string? Level { get; private set; }

    /// <summary>Whether the report has a memo.</summary>
    public bool HasMemo { get; private set; }

    public string? MemoFrom { get; private set; }

    public string? MemoPhone { get; private set; }

    public string? MemoNumber { get; private set; }

    public DateOnly? MemoDate { get; private set; }

    public string? MemoSubject { get; private set; }

    public string? MemoTo { get; private set; }

    /// <summary>Who signs, from the author up.</summary>
    public List<Signer> Signers { get; private set; } = [];

    /// <summary>The findings that were looked at and are none; also those taken back.</summary>
    public IReadOnlyList<Dismissal> Dismissals => dismissals;

    public static YearWork Open(FiscalYear year) => new() { Year = year };

    /// <summary>Says which round is reported.</summary>
    /// <exception cref="RuleBrokenException">There is no such round.</exception>
    public void ReportRound(int? months) =>
        Round = months is null or 6 or 12 ? months : throw new RuleBrokenException("รอบรายงานมีเพียงรอบ 6 เดือนและรอบ 12 เดือน");

    /// <summary>The level as the assessor announced it.</summary>
    public void AnnounceLevel(string? level) => Level = Wording.Of(level);

    /// <summary>Says what the memo says; null for a report without one.</summary>
    /// <exception cref="RuleBrokenException">A signer has no name.</exception>
    public void WriteMemo(ReportMemo? memo)
    {
        if (memo?.Signers.Any(signer => Wording.Of(signer.Name) is null) == true)
        {
            throw new RuleBrokenException("โปรดกรอกชื่อผู้ลงนามให้ครบ หรือเว้นทั้งแถว");
        }

        HasMemo = memo is not null;
        (MemoFrom, MemoPhone, MemoNumber) = (Wording.Of(memo?.From), Wording.Of(memo?.Phone), Wording.Of(memo?.Number));
        (MemoDate, MemoSubject, MemoTo) = (memo?.Date, Wording.Of(memo?.Subject), Wording.Of(memo?.To));
        Signers = [.. (memo?.Signers ?? []).Select(Clean)];
    }

    /// <summary>Says that a finding is no mistake.</summary>
    /// <exception cref="RuleBrokenException">No reason is given, or it was said already.</exception>
    public Dismissal Dismiss(FindingMark mark, string reason, Hand hand)
    {
        if (dismissals.Exists(known => known.IsInForce && mark.IsOf(known)))
        {
            throw new RuleBrokenException("มีผู้บันทึกเหตุผลของข้อสังเกตนี้ไว้แล้ว");
        }

        var dismissal = Dismissal.Make(this, mark, reason, hand);
        dismissals.Add(dismissal);
        return dismissal;
    }

    /// <summary>The memo; null for a report without one.</summary>
    public ReportMemo? Memo() =>
        HasMemo
            ? new ReportMemo { From = MemoFrom, Phone = MemoPhone, Number = MemoNumber, Date = MemoDate, Subject = MemoSubject, To = MemoTo, Signers = Signers }
            : null;

    private static Signer Clean(Signer signer) =>
        new() { Role = Wording.Of(signer.Role), Name = Wording.Of(signer.Name)!, Position = Wording.Of(signer.Position), ActingFor = Wording.Of(signer.ActingFor) };
}
