using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Dismissing;

/// <summary>A finding that somebody has looked at and says is none, with the reason. It holds as long as the quoted text is the same.</summary>
internal sealed class Dismissal : AgencyRecord
{
    private Dismissal()
    {
    }

    public Guid YearWorkId { get; private init; }

    public FiscalYear Year { get; private init; }

    public FindingKind Kind { get; private init; }

    /// <summary>Where the finding stands, by the work rather than by its place in the list.</summary>
    public string Place { get; private init; } = "";

    /// <summary>The hash of the quoted text.</summary>
    public string Seal { get; private init; } = "";

    /// <summary>Why it is no mistake.</summary>
    public string Reason { get; private init; } = "";

    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public bool IsInForce => WithdrawnAt is null;

    internal static Dismissal Make(YearWork year, FindingMark mark, string reason, Hand hand) =>
        new()
        {
            YearWorkId = year.Id,
            Year = year.Year,
            Kind = mark.Kind,
            Place = mark.Place,
            Seal = mark.Seal,
            Reason = Wording.Of(reason) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่ไม่ต้องแก้ เพื่อให้ผู้ตรวจคนต่อไปเข้าใจ"),
            By = hand.Name,
            At = hand.At,
        };

    /// <summary>Takes it back: the finding counts again.</summary>
    /// <exception cref="RuleBrokenException">It was taken back already.</exception>
    public void Withdraw(Hand hand)
    {
        if (!IsInForce)
        {
            throw new RuleBrokenException("ข้อสังเกตนี้นำกลับมาพิจารณาแล้ว");
        }

        (WithdrawnAt, WithdrawnBy) = (hand.At, hand.Name);
    }
}
