using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Intake;

/// <summary>A report on its way in: the file, what was read from it, and what people have corrected. After a while it goes by itself.</summary>
internal sealed class ImportDraft : AgencyRecord, ILeased
{
    /// <summary>How often reading is tried: a file that ends the program would otherwise end it for ever.</summary>
    public const int MostAttempts = 3;

    private static readonly TimeSpan kept = TimeSpan.FromDays(7);
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);

    private ImportDraft()
    {
    }

    public Guid FileId { get; private init; }

    public string FileName { get; private init; } = "";

    public DraftState State { get; private set; }

    public string StartedBy { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>Until when the reader at work has it for itself.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>What the reader does now, in Thai.</summary>
    public string Stage { get; private set; } = "";

    /// <summary>Why it cannot be read, in Thai; null where it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>The report as JSON; empty until it is read.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The year it was filed under.</summary>
    public FiscalYear? FiledUnder { get; private set; }

    /// <summary>Takes in a file.</summary>
    public static ImportDraft Begin(StoredFile file, Hand hand) =>
        new()
        {
            FileId = file.Id,
            FileName = file.Name,
            StartedBy = hand.Name,
            StartedAt = hand.At,
            ExpiresAt = hand.At + kept,
            Stage = "รอคิวอ่าน",
        };

    /// <summary>A reader takes it, for itself until the lease ends.</summary>
    public void Claim(DateTimeOffset now)
    {
        if (State is not (DraftState.Waiting or DraftState.Reading) || LeasedUntil > now)
        {
            throw new InvalidOperationException("It is not to be read now.");
        }

        (State, LeasedUntil, Attempts, Stage) = (DraftState.Reading, now + lease, Attempts + 1, "กำลังเปิดไฟล์");
    }

    /// <summary>The reader has come on.</summary>
    public void Reach(string stage, DateTimeOffset now) => (Stage, LeasedUntil) = (stage, now + lease);

    /// <summary>It is read.</summary>
    public void Take(Report report)
    {
        (State, LeasedUntil, Stage) = (DraftState.Ready, null, "");
        Content = JsonSerializer.Serialize(report, AnswerJson.Options);
    }

    /// <summary>It cannot be read.</summary>
    public void Refuse(string why) => (State, LeasedUntil, Stage, Problem) = (DraftState.Refused, null, "", why);

    /// <summary>What it says, as corrected.</summary>
    /// <exception cref="RuleBrokenException">It is not there to be looked through.</exception>
    public Report Read() =>
        State == DraftState.Ready ? JsonSerializer.Deserialize<Report>(Content, AnswerJson.Options)! : throw Closed();

    /// <summary>Says it otherwise.</summary>
    /// <exception cref="RuleBrokenException">It is filed already.</exception>
    public void Correct(Report report) => Content = State == DraftState.Ready ? JsonSerializer.Serialize(report, AnswerJson.Options) : throw Closed();

    /// <summary>Its works are in the year now.</summary>
    /// <exception cref="RuleBrokenException">They were before.</exception>
    public void File(FiscalYear year)
    {
        if (State != DraftState.Ready)
        {
            throw Closed();
        }

        (State, FiledUnder, Content) = (DraftState.Filed, year, "");
    }

    private RuleBrokenException Closed() =>
        new(State == DraftState.Filed ? "รายงานนี้บันทึกเข้าปีแล้ว โปรดแก้ไขที่หน้ามาตรการของปีนั้น" : "รายงานนี้ยังอ่านไม่เสร็จหรืออ่านไม่ได้ โปรดเปิดหน้านำเข้าใหม่อีกครั้ง");
}
