using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;

namespace Sujarit.Site.Documents;

/// <summary>In the invented agency something waits for who signs in as an executive.</summary>
public class SampleProposalTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task A_memo_is_signed_by_two_and_waits_for_the_executive_who_signs_in(Engine engine)
    {
        var house = await houses.On(engine);
        var approval = await house.Ask(db => db.Set<Approval>().AsNoTracking().Include(known => known.Steps).SingleAsync(known => known.Kind == "documents-paper"));

        Assert.Equal((ApprovalState.InProgress, 2), (approval.State, approval.Waiting!.Order));
        Assert.StartsWith("ปลัด", approval.Waiting.Position, StringComparison.Ordinal);
        Assert.Equal([true, true, false, false], approval.InOrder.Select(step => step.IsSigned));
        Assert.Contains(approval.Steps, step => step.Opinion == "เห็นควรอนุมัติ เพราะเป็นไปตามมาตรการของปีและมีงบประมาณรองรับ");
        Assert.Equal("บันทึกข้อความ เรื่อง ขออนุมัติจัดโครงการอบรมคุณธรรมและจริยธรรมแก่บุคลากร ประจำปีงบประมาณ พ.ศ. 2567", approval.Title);
    }
}
