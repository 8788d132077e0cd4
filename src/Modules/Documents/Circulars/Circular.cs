using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

/// <summary>หนังสือเวียน: a paper or a notice that everybody named has to read and to acknowledge. What it says is fixed once it is sent.</summary>
internal sealed class Circular : AgencyRecord
{
    public const int LongestTitle = 200;
    public const int LongestText = 20_000;
    public const int LongestReason = 500;
    public const int MostFiles = 10;
    public const int SeldomestReminder = 30;

    private const int longestWait = 366;

    private Circular()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>What it says; null where the files say it all.</summary>
    public string? Text { get; private set; }

    /// <summary>The person who wrote it.</summary>
    public Guid AuthorId { get; private init; }

    public string AuthorName { get; private init; } = "";

    public CircularState State { get; private set; }

    /// <summary>Whether it goes to everybody of the agency; the offices and people then say nothing.</summary>
    public bool GoesToAll { get; private set; }

    /// <summary>The offices whose people it goes to.</summary>
    public List<Guid> Offices { get; private set; } = [];

    /// <summary>The people it goes to beside them.</summary>
    public List<Guid> People { get; private set; } = [];

    /// <summary>The kept files that go with it.</summary>
    public List<Guid> Files { get; private set; } = [];

    /// <summary>The day by which everybody should have acknowledged it; null for none.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>After how many days who has not is reminded, 1 to 30, again and again; null for by hand only.</summary>
    public int? RemindEvery { get; private set; }

    /// <summary>The day of the next reminder; null for none.</summary>
    public DateOnly? NextReminderOn { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was taken back; null while it was not.</summary>
    public string? WithdrawnWhy { get; private set; }

    public bool IsDraft => State == CircularState.Draft;

    public bool IsSent => State == CircularState.Sent;

    /// <summary>Begins a draft.</summary>
    /// <param name="author">Who writes it.</param>
    /// <param name="name">The author's name, as lists show it.</param>
    public static Circular Draft(Guid author, string name) => new() { AuthorId = author, AuthorName = name };

    /// <summary>A new draft that says the same, for the same people.</summary>
    public Circular Copy(Guid author, string name) =>
        new()
        {
            AuthorId = author,
            AuthorName = name,
            Title = Title,
            Text = Text,
            GoesToAll = GoesToAll,
            Offices = [.. Offices],
            People = [.. People],
            Files = [.. Files],
            RemindEvery = RemindEvery,
        };

    /// <summary>Says what it is about.</summary>
    public void Write(string? title, string? text)
    {
        MustBeDraft();
        Title = string.IsNullOrWhiteSpace(title) ? throw new RuleBrokenException("โปรดระบุเรื่องของหนังสือเวียน") : title.Trim();
        Text = text;
    }

    /// <summary>Says for whom it is.</summary>
    public void Address(bool all, IEnumerable<Guid> offices, IEnumerable<Guid> people)
    {
        MustBeDraft();
        (GoesToAll, Offices, People) = (all, [.. offices.Distinct()], [.. people.Distinct()]);
    }

    /// <summary>Adds kept files, and takes others off.</summary>
    public void Enclose(IEnumerable<Guid> added, IReadOnlyCollection<Guid> takenOff)
    {
        MustBeDraft();
        List<Guid> files = [.. Files.Where(file => !takenOff.Contains(file)), .. added];
        Files = files.Count <= MostFiles ? files : throw new RuleBrokenException($"แนบได้ไม่เกิน {MostFiles} ไฟล์ โปรดรวมไฟล์หรือเอาบางไฟล์ออก");
    }

    /// <summary>Says by when it is to be acknowledged and how often who has not is reminded; may be changed after it was sent.</summary>
    public void Ask(DateOnly? dueOn, int? remindEvery, DateOnly today)
    {
        if (State == CircularState.Withdrawn)
        {
            throw new RuleBrokenException("หนังสือเวียนนี้ยกเลิกแล้ว จึงปรับกำหนดไม่ได้");
        }

        if (dueOn is { } day && dueOn != DueOn && (day < today || day > today.AddDays(longestWait)))
        {
            throw new RuleBrokenException("วันครบกำหนดต้องเป็นวันนี้หรือหลังจากนี้ ไม่เกินหนึ่งปี");
        }

        if (remindEvery is < 1 or > SeldomestReminder)
        {
            throw new RuleBrokenException($"เตือนซ้ำได้ทุก 1 ถึง {SeldomestReminder} วัน เว้นว่างไว้หากไม่ต้องการให้เตือนอัตโนมัติ");
        }

        (DueOn, RemindEvery) = (dueOn, remindEvery);
        NextReminderOn = IsSent ? NextAfter(today) : null;
    }

    /// <summary>Sends it: from now on what it says is fixed.</summary>
    /// <param name="audience">Those it goes to, as they stand today.</param>
    /// <param name="now">The moment.</param>
    /// <param name="today">The day in Thailand.</param>
    /// <returns>What each of them has to acknowledge.</returns>
    public IReadOnlyList<Receipt> Send(IReadOnlyList<Addressee> audience, DateTimeOffset now, DateOnly today)
    {
        MustBeDraft();
        if (Text is null && Files.Count == 0)
        {
            throw new RuleBrokenException("หนังสือเวียนยังว่างอยู่ โปรดเขียนข้อความหรือแนบไฟล์ก่อนส่ง");
        }

        if (audience.Count == 0)
        {
            throw new RuleBrokenException("ยังไม่มีผู้รับ โปรดเลือกทุกคน ส่วนราชการ หรือบุคคล");
        }

        if (DueOn < today)
        {
            throw new RuleBrokenException("วันครบกำหนดผ่านไปแล้ว โปรดกำหนดใหม่ก่อนส่ง");
        }

        (State, SentAt) = (CircularState.Sent, now);
        NextReminderOn = NextAfter(today);
        return [.. audience.Select(person => Receipt.Of(this, person))];
    }

    /// <summary>Sends it to more people.</summary>
    /// <param name="audience">Those to be added; who has it already is left out.</param>
    /// <param name="known">Who has it already.</param>
    /// <param name="today">The day in Thailand.</param>
    public IReadOnlyList<Receipt> SendAlsoTo(IReadOnlyList<Addressee> audience, IReadOnlySet<Guid> known, DateOnly today)
    {
        MustBeSent();
        List<Receipt> added = [.. audience.Where(person => !known.Contains(person.Id)).Select(person => Receipt.Of(this, person))];
        NextReminderOn ??= NextAfter(today);
        return added.Count > 0 ? added : throw new RuleBrokenException("ทุกคนที่เลือกได้รับหนังสือเวียนนี้แล้ว โปรดเลือกผู้อื่น");
    }

    /// <summary>A reminder has gone out, or none was needed.</summary>
    /// <param name="isComplete">Whether everybody has acknowledged it.</param>
    /// <param name="today">The day in Thailand.</param>
    public void Reminded(bool isComplete, DateOnly today)
    {
        MustBeSent();
        NextReminderOn = isComplete ? null : NextAfter(today);
    }

    /// <summary>Takes it back.</summary>
    public void Withdraw(string? why, DateTimeOffset now)
    {
        MustBeSent();
        WithdrawnWhy = string.IsNullOrWhiteSpace(why) ? throw new RuleBrokenException("โปรดบอกเหตุผลที่ยกเลิก ผู้รับจะเห็นเหตุผลนี้") : why.Trim();
        (State, WithdrawnAt, NextReminderOn) = (CircularState.Withdrawn, now, null);
    }

    /// <summary>Whether it may be thrown away: nobody has seen it.</summary>
    public void MustBeDraft()
    {
        if (!IsDraft)
        {
            throw new RuleBrokenException("หนังสือเวียนนี้ส่งแล้ว จึงแก้ไขไม่ได้ หากมีข้อผิดพลาด โปรดยกเลิกแล้วทำฉบับใหม่");
        }
    }

    public void MustBeSent()
    {
        if (!IsSent)
        {
            throw new RuleBrokenException(IsDraft ? "หนังสือเวียนนี้ยังเป็นฉบับร่าง โปรดส่งก่อน" : "หนังสือเวียนนี้ยกเลิกแล้ว");
        }
    }

    // The day itself is always a reminder, whatever the cadence.
    private DateOnly? NextAfter(DateOnly today)
    {
        DateOnly? again = RemindEvery is { } days ? today.AddDays(days) : null;
        return DueOn is { } due && due > today && (again is null || due < again) ? due : again;
    }
}
