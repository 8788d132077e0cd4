using Sujarit.Platform.Access;

namespace Sujarit.Modules.Platform;

public class AttendanceTests
{
    private static readonly DateTimeOffset morning = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Who_was_never_here_has_no_visit_before()
    {
        Assert.Null(Attendance.Never.Before(morning));
        Assert.Equal(new Attendance(morning, null), Attendance.Never.Opened(morning));
    }

    [Fact]
    public void Within_a_visit_the_one_before_stays_the_one_before()
    {
        var yesterday = morning.AddDays(-1);
        var begun = new Attendance(yesterday, null).Opened(morning)!;
        Assert.Equal(new Attendance(morning, yesterday), begun);
        Assert.Null(begun.Opened(morning.AddMinutes(14)));
        Assert.Equal(new Attendance(morning.AddMinutes(30), yesterday), begun.Opened(morning.AddMinutes(30)));
    }

    [Fact]
    public void After_a_pause_a_new_visit_begins() =>
        Assert.Equal(morning, new Attendance(morning, morning.AddDays(-1)).Before(morning.AddHours(1)));
}
