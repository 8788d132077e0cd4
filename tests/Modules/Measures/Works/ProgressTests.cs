using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures.Works;

public class ProgressTests
{
    [Fact]
    public void Telling_moves_the_status_on()
    {
        var measure = Told.Measure();
        measure.Report(Told.Doing(), Told.Hand);
        Assert.Equal(ProgressStatus.InProgress, measure.Status);
        measure.Report(Told.Done(), Told.Hand);
        Assert.Equal(ProgressStatus.Done, measure.Status);
    }

    [Fact]
    public void A_day_to_come_is_refused() => Assert.Contains("ยังมาไม่ถึง", Told.Refusal(() => Told.Measure().Report(Told.Doing(Told.Today.AddDays(1)), Told.Hand)));

    [Fact]
    public void A_day_before_the_year_is_refused() => Assert.Contains("ก่อนปีงบประมาณ", Told.Refusal(() => Told.Measure().Report(Told.Doing(new DateOnly(2023, 9, 30)), Told.Hand)));

    [Fact]
    public void The_first_day_of_the_year_and_today_are_taken()
    {
        var measure = Told.Measure();
        measure.Report(Told.Doing(new DateOnly(2023, 10, 1)), Told.Hand);
        measure.Report(Told.Doing(Told.Today), Told.Hand);
        Assert.Equal(2, measure.Entries.Count);
    }

    [Fact]
    public void An_empty_text_is_refused() => Assert.Contains("เล่าสั้น ๆ", Told.Refusal(() => Told.Measure().Report(Told.Doing(text: " \n "), Told.Hand)));

    [Fact]
    public void What_is_done_needs_evidence_or_a_reason()
    {
        var measure = Told.Measure();
        Assert.Contains("หลักฐาน", Told.Refusal(() => measure.Report(Told.Done(hasEvidence: false), Told.Hand)));
        Assert.Empty(measure.Entries);
        measure.Report(Told.Done(hasEvidence: false, why: "ดำเนินการด้วยวาจา"), Told.Hand);
        Assert.Equal("ดำเนินการด้วยวาจา", Assert.Single(measure.Entries).WithoutEvidence);
    }

    [Fact]
    public void Removing_needs_a_reason_and_gives_the_status_back()
    {
        var measure = Told.Measure();
        measure.Report(Told.Doing(), Told.Hand);
        var done = measure.Report(Told.Done(), Told.Hand);
        Assert.Contains("เหตุผล", Told.Refusal(() => measure.TakeBack(done, "", Told.Hand)));

        measure.TakeBack(done, "บันทึกซ้ำ", Told.Hand);

        Assert.Equal(ProgressStatus.InProgress, measure.Status);
        Assert.Single(measure.Reported().Summary);
        Assert.Contains("ลบไปแล้ว", Told.Refusal(() => measure.TakeBack(done, "อีกครั้ง", Told.Hand)));
        Assert.Contains("แก้ไขไม่ได้", Told.Refusal(() => done.Correct(Told.Doing(), Told.Hand)));
    }

    [Fact]
    public void What_was_removed_counts_again_unless_the_work_was_withdrawn()
    {
        var measure = Told.Measure();
        var done = measure.Report(Told.Done(), Told.Hand);
        Assert.Contains("ไม่ได้ถูกลบ", Told.Refusal(() => measure.Reinstate(done)));
        measure.TakeBack(done, "บันทึกซ้ำ", Told.Hand);
        measure.Withdraw("ไม่ทำแล้ว", Told.Hand.At);
        Assert.Contains("นำรายการกลับมาใช้ก่อน", Told.Refusal(() => measure.Reinstate(done)));
        measure.Reinstate();

        measure.Reinstate(done);

        Assert.Equal((false, ProgressStatus.Done, null), (done.IsRemoved, measure.Status, done.RemovedWhy));
        Assert.Single(measure.Reported().Summary);
    }

    [Fact]
    public void A_correction_keeps_the_rules_and_the_status_follows()
    {
        var measure = Told.Measure();
        var progress = measure.Report(Told.Done(), Told.Hand);
        Assert.Contains("ยังมาไม่ถึง", Told.Refusal(() => progress.Correct(Told.Done(Told.Today.AddDays(3)), Told.Hand)));
        progress.Correct(Told.Doing(text: "ยังทำอยู่"), Told.Hand);
        measure.StandAfterCorrection();
        Assert.Equal(("ยังทำอยู่", ProgressStatus.InProgress), (progress.Text, measure.Status));
    }
}
