using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Doing;

/// <summary>A piece of evidence: a kept file or a link, what it shows, and the works it bears out.</summary>
internal sealed class Evidence : AgencyRecord
{
    private const int longestLink = 2000;
    private readonly List<EvidenceUse> uses = [];

    private Evidence()
    {
    }

    public FiscalYear Year { get; private init; }

    /// <summary>Whether it stands for the whole year, as the paper a year was read from.</summary>
    public bool IsOfYear { get; private init; }

    /// <summary>The kept file; null for a link.</summary>
    public Guid? FileId { get; private init; }

    /// <summary>An address of the web; null for a file.</summary>
    public string? Link { get; private init; }

    public EvidenceSource Source { get; private set; }

    /// <summary>What it shows.</summary>
    public string Caption { get; private set; } = "";

    /// <summary>The day of what it shows, whenever it was attached; null where nobody has said.</summary>
    public DateOnly? HappenedOn { get; private set; }

    /// <summary>Where that was; null where nobody has said.</summary>
    public string? Place { get; private set; }

    /// <summary>Who was there; null where nobody has said.</summary>
    public string? People { get; private set; }

    public DateTimeOffset AddedAt { get; private init; }

    public string By { get; private init; } = "";

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedWhy { get; private set; }

    /// <summary>What it bears out, ended uses too.</summary>
    public IReadOnlyList<EvidenceUse> Uses => uses;

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>A kept file as evidence.</summary>
    public static Evidence Of(FiscalYear year, Guid file, string caption, Hand hand) =>
        new() { Year = year, FileId = file, Caption = Wording.Of(caption) ?? "", Source = EvidenceSource.Upload, AddedAt = hand.At, By = hand.Name };

    /// <summary>A kept file that stands for the whole year.</summary>
    public static Evidence OfWholeYear(FiscalYear year, Guid file, string caption, Hand hand) =>
        new() { Year = year, IsOfYear = true, FileId = file, Caption = Wording.Of(caption) ?? "", Source = EvidenceSource.Upload, AddedAt = hand.At, By = hand.Name };

    /// <summary>An address of the web as evidence.</summary>
    /// <exception cref="RuleBrokenException">It is no such address.</exception>
    public static Evidence At(FiscalYear year, string link, string? caption, Hand hand)
    {
        var isAddress = Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && link.Length <= longestLink;
        if (!isAddress)
        {
            throw new RuleBrokenException("ลิงก์ใช้ไม่ได้ โปรดคัดลอกทั้งบรรทัดให้ขึ้นต้นด้วย https:// หรือ http://");
        }

        return address!.UserInfo.Length == 0
            ? new() { Year = year, Link = address.AbsoluteUri, Caption = Wording.Of(caption) ?? "", Source = EvidenceSource.Link, AddedAt = hand.At, By = hand.Name }
            : throw new RuleBrokenException("ลิงก์นี้มีชื่อผู้ใช้หรือรหัสผ่านอยู่ด้วย โปรดตัดส่วนหน้าเครื่องหมาย @ ออก แล้วแนบใหม่");
    }

    /// <summary>What stands in a register of the agency or was published by it, as evidence. It is looked after where it stands.</summary>
    /// <param name="year">The year it is evidence of.</param>
    /// <param name="offer">What it is.</param>
    /// <param name="address">Where it stands, with the host.</param>
    /// <param name="hand">Who adds it.</param>
    public static Evidence From(FiscalYear year, OfferedEvidence offer, string address, Hand hand) =>
        new() { Year = year, Link = address, Caption = Wording.Of(offer.Title) ?? "", HappenedOn = offer.On, Source = offer.Source, AddedAt = hand.At, By = hand.Name };

    /// <summary>The day of what it shows; what was said before stays.</summary>
    public void Date(DateOnly? day) => HappenedOn ??= day;

    /// <summary>Says what it shows.</summary>
    /// <exception cref="RuleBrokenException">It was removed, nothing is said, the day is to come, or it cannot come from there.</exception>
    public void Describe(EvidenceWords words, DateOnly today)
    {
        if (IsRemoved)
        {
            throw new RuleBrokenException("หลักฐานนี้นำออกไปแล้ว โปรดนำกลับมาใช้ก่อนแก้ไข");
        }

        if (words.On > today)
        {
            throw new RuleBrokenException("วันที่ของหลักฐานยังมาไม่ถึง โปรดระบุวันที่เกิดขึ้นจริง ไม่เกินวันนี้");
        }

        if (words.Source == (Link is null ? EvidenceSource.Link : EvidenceSource.Upload))
        {
            throw new RuleBrokenException(Link is null ? "หลักฐานนี้เป็นไฟล์ โปรดเลือกแหล่งที่มาอื่นแทนลิงก์" : "หลักฐานนี้เป็นลิงก์ โปรดเลือกแหล่งที่มาอื่นแทนไฟล์ที่แนบ");
        }

        Caption = Wording.Of(words.Caption) ?? throw new RuleBrokenException("โปรดบอกสั้น ๆ ว่าหลักฐานนี้แสดงอะไร");
        (HappenedOn, Place, People, Source) = (words.On, Wording.Of(words.Place), Wording.Of(words.People), words.Source);
    }

    /// <summary>It bears out a work as a whole.</summary>
    /// <exception cref="RuleBrokenException">It does already, it was removed, the work was withdrawn or is of another year.</exception>
    public EvidenceUse Prove(Work work, Hand hand) =>
        work.IsWithdrawn ? throw new RuleBrokenException($"{work.CalledShort} ถอนแล้ว จึงเพิ่มหลักฐานไม่ได้")
        : work.Year != Year ? throw new RuleBrokenException($"หลักฐานนี้เป็นของปีงบประมาณ พ.ศ. {Year} จึงใช้กับรายการของปีอื่นไม่ได้")
        : Prove(work.Id, null, hand);

    /// <summary>It bears out what was told of a work.</summary>
    /// <exception cref="RuleBrokenException">It does already, it was removed, or what was told is of another year.</exception>
    public EvidenceUse Prove(Progress progress, Hand hand) =>
        progress.Year == Year ? Prove(progress.WorkId, progress.Id, hand) : throw new RuleBrokenException($"หลักฐานนี้เป็นของปีงบประมาณ พ.ศ. {Year} จึงใช้กับรายการของปีอื่นไม่ได้");

    /// <summary>It is no evidence after all; the file stays kept.</summary>
    /// <exception cref="RuleBrokenException">It was removed before, or no reason is given.</exception>
    public void Remove(string? reason, Hand hand)
    {
        if (IsRemoved)
        {
            throw new RuleBrokenException("หลักฐานนี้นำออกไปแล้ว");
        }

        RemovedWhy = Wording.Of(reason) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่นำออก เพื่อให้ตรวจสอบภายหลังได้");
        RemovedAt = hand.At;
    }

    /// <summary>It is evidence after all; its uses count again.</summary>
    /// <exception cref="RuleBrokenException">It was not removed.</exception>
    public void Reinstate()
    {
        if (!IsRemoved)
        {
            throw new RuleBrokenException("หลักฐานนี้ไม่ได้ถูกนำออก");
        }

        (RemovedAt, RemovedWhy) = (null, null);
    }

    private EvidenceUse Prove(Guid work, Guid? progress, Hand hand)
    {
        if (IsRemoved)
        {
            throw new RuleBrokenException("หลักฐานนี้นำออกไปแล้ว โปรดนำกลับมาใช้ก่อน");
        }

        if (uses.Exists(use => use.EndedAt is null && use.WorkId == work && use.ProgressId == progress))
        {
            throw new RuleBrokenException("หลักฐานนี้ใช้กับรายการนั้นอยู่แล้ว");
        }

        var use = EvidenceUse.Of(this, work, progress, hand);
        uses.Add(use);
        return use;
    }
}
