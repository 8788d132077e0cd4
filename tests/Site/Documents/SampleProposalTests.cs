using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;

namespace Sujarit.Site.Documents;

/// <summary>In the invented agency something waits for who decides.</summary>
public class SampleProposalTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task A_memo_is_signed_by_all_but_the_last_who_decides(Engine engine)
    {
        var house = await houses.On(engine);
        var approval = await house.Ask(db => db.Set<Approval>().AsNoTracking().Include(known => known.Steps).SingleAsync(known => known.Kind == "documents-paper"));

        Assert.Equal((ApprovalState.InProgress, approval.Steps.Count - 1), (approval.State, approval.Waiting!.Order));
        Assert.Equal("นายก", approval.Waiting.Position[..4]);
        Assert.All(approval.InOrder.SkipLast(1), step => Assert.True(step.IsSigned));
        Assert.Contains(approval.Steps, step => step.Opinion == "ตรวจสอบแล้วถูกต้องตามระเบียบ เห็นควรอนุมัติ");
        Assert.Equal("บันทึกข้อความ เรื่อง ขออนุมัติจัดโครงการอบรมคุณธรรมและจริยธรรมแก่บุคลากร ประจำปีงบประมาณ พ.ศ. 2567", approval.Title);
    }
}
