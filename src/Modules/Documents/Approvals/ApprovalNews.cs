using Sujarit.Platform.Notices;

namespace Sujarit.Documents.Approvals;

/// <summary>Tells those whom it concerns what became of a document on its way up; saved with what it speaks of.</summary>
internal sealed class ApprovalNews(NoticeBoard board, TimeProvider clock)
{
    private const int most = 200;

    /// <summary>Somebody signed: the next is told that it waits, the author that it came through.</summary>
    public void Signed(Approval approval)
    {
        if (approval.Waiting is { PersonId: { } next })
        {
            Tell(next, $"รอลงนาม: {Short(approval)}", approval);
        }
        else if (approval.Waiting is null)
        {
            Tell(approval.AuthorId, $"ลงนามครบแล้ว: {Short(approval)}", approval);
        }
    }

    /// <summary>It was sent back: the author is told, and who has to sign anew.</summary>
    public void SentBack(Approval approval)
    {
        foreach (var person in new[] { approval.AuthorId, approval.Waiting?.PersonId ?? approval.AuthorId }.Distinct())
        {
            Tell(person, $"ส่งกลับให้แก้ไข: {Short(approval)}", approval);
        }
    }

    /// <summary>A step was handed on: who is to sign is told, who was to sign before, and the author.</summary>
    /// <param name="approval">The approval.</param>
    /// <param name="step">The step, as it is now.</param>
    /// <param name="before">Who held it; null where nobody did.</param>
    /// <param name="by">Who handed it on, and knows.</param>
    public void HandedOn(Approval approval, ApprovalStep step, Guid? before, Guid by)
    {
        Tell(step.PersonId!.Value, $"{(step == approval.Waiting ? "รอลงนาม" : $"ส่งต่อให้ท่านลงนามในขั้น “{step.Position}”")}: {Short(approval)}", approval);
        foreach (var person in new[] { before, approval.AuthorId }.OfType<Guid>().Distinct().Where(person => person != by && person != step.PersonId))
        {
            Tell(person, $"ขั้น “{step.Position}” ส่งต่อให้{step.PersonName}ลงนามแล้ว: {Short(approval)}", approval);
        }
    }

    /// <summary>The signatures become void: the author is told.</summary>
    public void Void(Approval approval)
    {
        approval.Void(clock.GetUtcNow());
        Tell(approval.AuthorId, $"ลายมือชื่อสิ้นผลเพราะเอกสารถูกแก้ไข: {Short(approval)}", approval);
    }

    private void Tell(Guid person, string title, Approval approval) => board.Tell(person, title, $"documents/approvals/{approval.Id}");

    private static string Short(Approval approval) => approval.Title.Length > most ? approval.Title[..most] + "…" : approval.Title;
}
