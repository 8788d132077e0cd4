using System.Globalization;
using Sujarit.Kernel.Thai;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>How people call what is watched.</summary>
internal static class MonitorWords
{
    public const string Home = "หน้าแรก";
    public const string Disclosure = "การเปิดเผยข้อมูล";
    public const string Search = "ค้นหา";
    public const string File = "ไฟล์ที่เผยแพร่";
    public const string OldSite = "หน้าของเว็บไซต์เดิม";

    private const string added = "disclosure_added_address";
    private const string pause = "disclosure_watch_pause";

    /// <summary>What the audit page calls these things.</summary>
    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>
    {
        [added] = "ที่อยู่เว็บที่หน่วยงานเพิ่มให้เฝ้าดู",
        [added + ".title"] = "ชื่อ",
        [added + ".address"] = "ที่อยู่เว็บ",
        [added + ".reason"] = "เหตุผลที่เฝ้าดู",
        [added + ".added_by"] = "เพิ่มโดย",
        [added + ".added_at"] = "เพิ่มเมื่อ",
        [pause] = "การพักเฝ้าดูที่อยู่เว็บ",
        [pause + ".watched_id"] = "ที่อยู่เว็บ",
        [pause + ".reason"] = "เหตุผลที่พัก",
        [pause + ".by"] = "พักโดย",
        [pause + ".from"] = "ตั้งแต่",
        [pause + ".to"] = "ถึง",
        [pause + ".ended_by"] = "เฝ้าดูต่อโดย",
    };

    public static string Of(WatchKind kind) =>
        kind switch
        {
            WatchKind.Ours => "เว็บไซต์นี้",
            WatchKind.Theirs => "เว็บไซต์อื่นที่อ้างถึง",
            WatchKind.Added => "หน่วยงานเพิ่ม",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(WatchState state) =>
        state switch
        {
            WatchState.NotYet => "ยังไม่ได้ตรวจ",
            WatchState.Up => "เปิดได้",
            WatchState.Doubtful => "รอตรวจซ้ำ",
            WatchState.Down => "เปิดไม่ได้",
            WatchState.Unknown => "บอกไม่ได้",
            WatchState.Paused => "พักการเฝ้าดู",
            WatchState.Retired => "เลิกเฝ้าดู",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>How an own address stands, for the public and in its language.</summary>
    public static string Say(WatchState state, Tongue say) => say[Of(state == WatchState.Doubtful ? WatchState.Up : state)];

    /// <summary>The look of a state, as the state tag knows it.</summary>
    public static string Look(WatchState state) =>
        state switch
        {
            WatchState.Up => "done",
            WatchState.Down => "missing",
            WatchState.Doubtful => "doing",
            _ => "idle",
        };

    /// <summary>Why an address cannot be opened.</summary>
    public static string Of(WatchTrouble trouble, int? status) =>
        trouble switch
        {
            WatchTrouble.NoSuchSite => "ไม่พบเว็บไซต์ชื่อนี้ (ระบบชื่อโดเมนไม่รู้จัก)",
            WatchTrouble.Silent => "เว็บไซต์ไม่ตอบ",
            WatchTrouble.Slow => "เว็บไซต์ไม่ตอบภายในเวลาที่กำหนด",
            WatchTrouble.Certificate => "ใบรับรองความปลอดภัย (https) ใช้ไม่ได้",
            WatchTrouble.NotThere => $"ไม่พบหน้านี้ หรือไม่ให้เปิด{Code(status)}",
            WatchTrouble.Fault => $"เว็บไซต์ขัดข้อง{Code(status)}",
            WatchTrouble.SignIn => "เว็บไซต์ขอให้เข้าสู่ระบบก่อน",
            WatchTrouble.Astray => "เว็บไซต์ส่งต่อไม่สิ้นสุด",
            _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
        };

    /// <summary>What the office can do about it.</summary>
    public static string Remedy(WatchTrouble trouble) =>
        trouble switch
        {
            WatchTrouble.NoSuchSite => "โปรดตรวจว่าสะกดที่อยู่ถูกต้อง และชื่อโดเมนยังไม่หมดอายุ",
            WatchTrouble.Certificate => "โปรดแจ้งผู้ดูแลเว็บไซต์ให้ต่ออายุหรือแก้ไขใบรับรอง",
            WatchTrouble.NotThere => "โปรดเปิดดูด้วยตนเอง หากหน้าย้ายที่ ให้แก้ลิงก์ของข้อแล้วเผยแพร่ใหม่",
            WatchTrouble.SignIn => "โปรดตั้งค่าให้ทุกคนเปิดดูได้โดยไม่ต้องเข้าสู่ระบบ",
            _ => "โปรดเปิดดูด้วยตนเอง หากเปิดไม่ได้ ให้แจ้งผู้ดูแลเว็บไซต์นั้น",
        };

    /// <summary>How long something lasts, such as 2 วัน 3 ชั่วโมง.</summary>
    public static string Length(TimeSpan time)
    {
        if (time < TimeSpan.FromMinutes(1))
        {
            return "ไม่ถึง 1 นาที";
        }

        IEnumerable<(int Count, string Unit)> parts = [((int)time.TotalDays, "วัน"), (time.Hours, "ชั่วโมง"), (time.Minutes, "นาที")];
        return string.Join(' ', parts.Where(part => part.Count > 0).Take(2).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count:#,##0} {part.Unit}")));
    }

    /// <summary>A share of time, such as 99.95%; a dash where nothing is known.</summary>
    public static string Of(Uptime uptime) => uptime.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.00}%") : "–";

    /// <summary>A month, such as ต.ค. 2567.</summary>
    public static string Month(DateOnly first) => ThaiDate.Brief(first, DigitScript.Arabic, fullYear: true)[2..];

    private static string Code(int? status) => status is { } code ? string.Create(CultureInfo.InvariantCulture, $" (รหัส {code})") : "";
}
