using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Planning;

/// <summary>Something an agency does in a fiscal year to be more honest, with who answers for it and how far it has come.</summary>
internal abstract class Work : AgencyRecord
{
    private const int mostRounds = 60;

    private readonly List<Progress> entries = [];

    public FiscalYear Year { get; private protected init; }

    /// <summary>Its place in the list of its kind, smallest first.</summary>
    public int Order { get; private protected set; }

    /// <summary>The time of doing as papers print it; null where not given.</summary>
    public string? Period { get; private set; }

    /// <summary>The first day; null where not given.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day; null where not given.</summary>
    public DateOnly? EndsOn { get; private set; }

    public Cadence? Cadence { get; private set; }

    /// <summary>The days on which something about it is to be told, where they are the agency's own; null for any other cadence.</summary>
    public List<DateOnly>? RoundDays { get; private set; }

    /// <summary>The owners' names, in the order papers print them.</summary>
    public List<string> OwnerNames { get; private set; } = [];

    /// <summary>The office or person of each name, in the same order; empty for a name alone.</summary>
    public List<Guid> OwnerIds { get; private set; } = [];

    /// <summary>How far it has come; null where a paper did not say.</summary>
    public ProgressStatus? Status { get; private protected set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    /// <summary>What was told of it, removed entries too.</summary>
    public IReadOnlyList<Progress> Entries => entries;

    public bool IsWithdrawn => WithdrawnAt is not null;

    public IReadOnlyList<Owner> Owners => [.. OwnerNames.Zip(OwnerIds, (name, id) => new Owner(id == Guid.Empty ? null : id, name))];

    /// <summary>What it is called where it stands alone, in Thai.</summary>
    public abstract string CalledShort { get; }

    /// <summary>What it is about, in a line; null where a paper did not say.</summary>
    public abstract string? Gist { get; }

    /// <summary>What it is called, and what it is about.</summary>
    public string Called => Gist is null ? CalledShort : $"{CalledShort} {Gist}";

    /// <summary>The time of doing for a paper: the text, else the months of the dates.</summary>
    public string? PrintedPeriod => Period ?? (StartsOn is { } first && EndsOn is { } last ? ThaiDate.Months(first, last) : null);

    /// <summary>Says who answers for it.</summary>
    public void BelongTo(IEnumerable<Owner> owners)
    {
        var named = owners.Select(owner => owner with { Name = Wording.Of(owner.Name) ?? "" }).Where(owner => owner.Name.Length > 0).ToList();
        OwnerNames = [.. named.Select(owner => owner.Name)];
        OwnerIds = [.. named.Select(owner => owner.Id ?? Guid.Empty)];
    }

    /// <summary>Says when it is done.</summary>
    /// <exception cref="RuleBrokenException">The days do not lie in the year, or end before they begin.</exception>
    public void Schedule(string? period, DateOnly? first, DateOnly? last, Cadence? cadence)
    {
        if (first is { } start && last is { } end && end < start)
        {
            throw new RuleBrokenException("วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจวันที่ทั้งสอง");
        }

        if ((first is { } begins && !Year.Contains(begins)) || (last is { } ends && !Year.Contains(ends)))
        {
            throw new RuleBrokenException($"วันที่อยู่นอกปีงบประมาณ พ.ศ. {Year} โปรดระบุวันระหว่าง {ThaiDate.Full(Year.FirstDay)} ถึง {ThaiDate.Full(Year.LastDay)}");
        }

        (Period, StartsOn, EndsOn, Cadence) = (Wording.Of(period), first, last, cadence);
        RoundDays = cadence == Planning.Cadence.OwnDays ? RoundDays : null;
    }

    /// <summary>Says how often something about it is to be told.</summary>
    /// <exception cref="RuleBrokenException">It is to be told on days of the agency's own, and these are not said; see <see cref="TellOn"/>.</exception>
    public void TellEvery(Cadence cadence) =>
        Schedule(Period, StartsOn, EndsOn, cadence == Planning.Cadence.OwnDays ? throw new RuleBrokenException("โปรดระบุวันครบกำหนดรายงานของงานนี้ที่หน้าแก้ไขของงาน") : cadence);

    /// <summary>Says on which days something about it is to be told.</summary>
    /// <exception cref="RuleBrokenException">There is none, too many, or one does not lie within the time of the work.</exception>
    public void TellOn(IEnumerable<DateOnly> days)
    {
        List<DateOnly> said = [.. days.Distinct().Order()];
        var (first, last) = (StartsOn ?? Year.FirstDay, EndsOn ?? Year.LastDay);
        if (said.Count is 0 or > mostRounds)
        {
            throw new RuleBrokenException(said.Count == 0 ? "โปรดระบุวันครบกำหนดรายงานอย่างน้อยหนึ่งวัน" : $"ระบุวันครบกำหนดได้ไม่เกิน {mostRounds} วันต่อปี");
        }

        if (said.Find(day => day < first || day > last) is var outside && outside != default)
        {
            throw new RuleBrokenException($"วันครบกำหนดรายงาน {ThaiDate.Full(outside)} อยู่นอกช่วงของงานนี้ โปรดระบุวันระหว่าง {ThaiDate.Full(first)} ถึง {ThaiDate.Full(last)}");
        }

        (Cadence, RoundDays) = (Planning.Cadence.OwnDays, said);
    }

    /// <summary>Takes over who answers for another year's work, and its time a year later.</summary>
    private protected void KeepOf(Work before)
    {
        BelongTo(before.Owners);
        var years = Year.BuddhistYear - before.Year.BuddhistYear;
        var (period, first, last) = MovedTime.Of(before);
        Schedule(period, first?.AddYears(years), last?.AddYears(years), before.Cadence);
    }

    /// <summary>It is not done after all; it stays to be seen, and leaves the report.</summary>
    public void Withdraw(string reason, DateTimeOffset at)
    {
        if (IsWithdrawn)
        {
            throw new RuleBrokenException("รายการนี้ถอนไปแล้ว");
        }

        WithdrawnWhy = Wording.Of(reason) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่ถอน เพื่อให้ผู้อ่านภายหลังเข้าใจ");
        WithdrawnAt = at;
    }

    /// <summary>It is done after all.</summary>
    public void Reinstate()
    {
        if (!IsWithdrawn)
        {
            throw new RuleBrokenException("รายการนี้ไม่ได้ถูกถอน");
        }

        (WithdrawnAt, WithdrawnWhy) = (null, null);
    }

    /// <summary>The two stand in each other's place.</summary>
    /// <exception cref="RuleBrokenException">They do not stand in one list.</exception>
    public virtual void TradePlaces(Work other)
    {
        if (other.GetType() != GetType() || other.Year != Year)
        {
            throw new RuleBrokenException("สลับลำดับได้เฉพาะรายการชนิดเดียวกันในปีเดียวกัน");
        }

        (Order, other.Order) = (other.Order, Order);
    }

    /// <summary>Says what was done.</summary>
    /// <exception cref="RuleBrokenException">It is withdrawn, or what is told cannot be.</exception>
    public Progress Report(Telling telling, Hand hand)
    {
        if (IsWithdrawn)
        {
            throw new RuleBrokenException("รายการนี้ถอนแล้ว จึงรายงานความก้าวหน้าไม่ได้ หากยังดำเนินการอยู่ โปรดนำกลับมาใช้ก่อน");
        }

        var progress = Progress.Tell(this, telling, hand, entries.Count);
        entries.Add(progress);
        Status = telling.Status ?? Status;
        return progress;
    }

    /// <summary>What a paper says was done: one point of it, without a date of its own.</summary>
    public void Recall(string text, ProgressStatus? status, Hand hand) => entries.Add(Progress.Recall(this, text, status, hand, entries.Count));

    /// <summary>What was told counts no longer; the status is again what was told before.</summary>
    public void TakeBack(Progress progress, string reason, Hand hand)
    {
        progress.Remove(reason, hand);
        Status = LastTold() ?? ProgressStatus.NotStarted;
    }

    /// <summary>What was told counts again; the status is what was told last.</summary>
    /// <exception cref="RuleBrokenException">The work is withdrawn, or nothing was removed.</exception>
    public void Reinstate(Progress progress)
    {
        if (IsWithdrawn)
        {
            throw new RuleBrokenException($"{CalledShort} ถอนแล้ว จึงนำความก้าวหน้ากลับมาไม่ได้ โปรดนำรายการกลับมาใช้ก่อน");
        }

        progress.Reinstate();
        StandAfterCorrection();
    }

    /// <summary>What was told was told otherwise: the status is what was told last.</summary>
    public void StandAfterCorrection() => Status = LastTold() ?? Status;

    private ProgressStatus? LastTold() => entries.Where(entry => !entry.IsRemoved && entry.Status is not null).MaxBy(entry => entry.Order)?.Status;

    /// <summary>Whether the person, the person's office, or somebody the person stands in for, answers for it.</summary>
    public bool IsOwnedBy(Visitor who) => who.AnswersFor.Any(OwnerIds.Contains);
}
