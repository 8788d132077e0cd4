using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Scores nobody has decided on while they can still be contested: left so, they count as accepted.</summary>
internal sealed class AppealAgenda(AppealBoard board, AssessmentCalendar calendar, AgencyKeep<AppealsKept> appeals, Visit visit) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel) =>
        visit.May(DisclosurePermission.Appeal) ? (await appeals.Of(visit.AgencyId, () => WorkedOut(today))).Entries : [];

    private async Task<AppealsKept> WorkedOut(DateOnly today)
    {
        // Results of a year come late, never after the next year is over.
        var now = FiscalYear.Of(today);
        var windows = (await calendar.Of(now.Previous, now)).GroupBy(step => step.Year).Select(year => AppealWindow.Of(year.Key, year.Select(step => step.Step))).Where(window => window.IsOpen(today)).ToList();
        var entries = new List<AgendaEntry>();
        foreach (var window in windows)
        {
            if (Shelf.Book(window.Year) is not null)
            {
                entries.AddRange(Of(await board.Of(window.Year), today));
            }
        }

        return new AppealsKept(entries);
    }

    private static IEnumerable<AgendaEntry> Of(AppealYear year, DateOnly today)
    {
        var address = $"disclosure/appeal?year={year.Book.Year}";
        var left = $"ยื่นได้อีก {year.Window.DaysLeft(today)} วัน";
        if (year.Marked == 0)
        {
            yield return new AgendaEntry(year.Window.IsNearEnd(today) ? AgendaSection.DueSoon : AgendaSection.Later, $"บันทึกคะแนนรายข้อที่ผู้ประเมินให้ ปีที่ประเมิน พ.ศ. {year.Book.Year}", address, year.Window.To, Detail: $"อยู่ในช่วงชี้แจงเพิ่มเติม {left}");
        }
        else if (year.Open is { Count: > 0 } open && year.Window.IsNearEnd(today))
        {
            yield return new AgendaEntry(AgendaSection.DueSoon, $"ตัดสินใจว่าจะยอมรับหรือชี้แจงคะแนน {open.Count} ข้อ", address, year.Window.To, Won(open), $"หากไม่ยื่น ถือว่ายอมรับคะแนน {left}");
        }

        var ready = year.Rows.Where(row => row.InForce?.State is ContentionState.Draft or ContentionState.Ready).ToList();
        if (ready.Count > 0 && year.Window.IsNearEnd(today))
        {
            yield return new AgendaEntry(AgendaSection.DueSoon, $"ยื่นคำชี้แจง {ready.Count} ข้อ", address, year.Window.To, Won(ready), $"ยังไม่ได้บันทึกว่ายื่น {left}");
        }
    }

    private static decimal? Won(IEnumerable<AppealRow> rows) => rows.Sum(row => row.ToWin) is > 0 and var points ? Math.Round(points, 2, MidpointRounding.AwayFromZero) : null;
}
