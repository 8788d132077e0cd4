using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Documents.Approvals;

/// <summary>Tells those whom it concerns what became of a document on its way up; saved with what it speaks of.</summary>
internal sealed class ApprovalNews(NoticeBoard board, TimeProvider clock)
{
    private readonly List<string> voided = [];

    private const int most = 200;

    /// <summary>What the save of this call made void, for the one who saved.</summary>
    public IReadOnlyList<string> Voided => voided;

    /// <summary>Somebody signed: the next is told that it waits, the author that it came through.</summary>
    public async Task Signed(Approval approval)
    {
        await Settle(approval);
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
    public async Task SentBack(Approval approval)
    {
        await Settle(approval);
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

    /// <summary>The signatures become void: the author is told, and everybody who signed.</summary>
    /// <param name="approval">The approval.</param>
    /// <param name="by">Who changed the document just now; null where it is only found now.</param>
    public async Task Void(Approval approval, Visitor? by)
    {
        await Settle(approval);
        approval.Void(clock.GetUtcNow(), by?.Name);
        if (by is not null)
        {
            voided.Add(Short(approval));
        }

        foreach (var person in approval.Steps.Select(step => step.SignerId).OfType<Guid>().Where(person => person != by?.PersonId).Append(approval.AuthorId).Distinct())
        {
            Tell(person, $"ลายมือชื่อสิ้นผลเพราะเอกสารถูกแก้ไข: {Short(approval)}", approval);
        }
    }

    /// <summary>It was taken back: nobody waits for it any more.</summary>
    public Task Withdrawn(Approval approval) => Settle(approval);

    // What was told of it before is overtaken: a notice that waits for a signature somebody else gave would wait for ever.
    private Task Settle(Approval approval) => board.Settle(Address(approval));

    private void Tell(Guid person, string title, Approval approval) => board.Tell(person, title, Address(approval));

    private static string Address(Approval approval) => $"documents/approvals/{approval.Id}";

    private static string Short(Approval approval) => approval.Title.Length > most ? approval.Title[..most] + "…" : approval.Title;
}
