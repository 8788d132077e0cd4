using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Ui;
using Sujarit.Ui.Charts;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>สถานะเว็บไซต์: whether the agency's own site can be opened, and could.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class StatusModel(SiteStatus status, Tongue say, Digits digits) : PublicPage
{
    public SiteFacts Facts { get; private set; } = null!;

    /// <summary>The days as a picture, and the months in a table.</summary>
    public DayStrip Strip =>
        new(
            say["{0} วันล่าสุด", say.Number(SiteStatus.Days)],
            say["วันที่มีช่วงเปิดไม่ได้ {0} วัน", say.Number(Facts.Days.Count(day => day.Uptime.Down > TimeSpan.Zero))],
            [say["เดือน"], say["เปิดได้"], say["เปิดไม่ได้รวม"]],
            [.. Facts.Months.Select(month => (IReadOnlyList<string>)[Month(month.First), Share(month.Uptime), Length(month.Uptime.Down)])],
            [.. Facts.Days.Select(day => day.Uptime.Down > TimeSpan.Zero ? "missing" : day.Uptime.Up > TimeSpan.Zero ? "done" : "idle")],
            digits);

    public async Task OnGet() => Facts = await status.Now();

    public string Share(Uptime uptime) => say.Digits(MonitorWords.Of(uptime));

    /// <summary>How long in hours and minutes, in the language of the call.</summary>
    public string Length(TimeSpan time) =>
        time <= TimeSpan.Zero ? "–"
        : time < TimeSpan.FromMinutes(1) ? say["ไม่ถึง 1 นาที"]
        : time < TimeSpan.FromHours(1) ? say["{0} นาที", say.Number(time.Minutes)]
        : say["{0} ชั่วโมง {1} นาที", say.Number((long)time.TotalHours), say.Number(time.Minutes)];

    private string Month(DateOnly first) => say.IsThai ? digits.Of(MonitorWords.Month(first)) : say.Day(first)[2..];
}
