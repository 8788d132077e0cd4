using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>Through whose hands documents of a kind go, from the author up.</summary>
internal sealed class Chain : AgencyRecord
{
    public const int MostSteps = 10;

    // What is usual in a local government; each agency names its own.
    private static readonly string[] usual = ["เจ้าหน้าที่ผู้จัดทำ", "หัวหน้าสำนักปลัด", "ปลัด", "นายก"];

    private Chain()
    {
    }

    /// <summary>The kind of document; see <see cref="Contracts.IApprovable.Kind"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Whether a document of this kind is published only once all have signed it.</summary>
    public bool GoesBeforePublishing { get; private set; }

    public List<ChainStep> Steps { get; private set; } = [];

    /// <summary>The usual chain. The first step is whoever proposes; each other is held by the one person whose position says so, else by nobody.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="people">Who works at the agency now; none where only the positions matter.</param>
    public static Chain Usual(string kind, IReadOnlyList<PersonCard> people) =>
        new() { Kind = kind, Steps = [.. usual.Select((position, at) => at == 0 ? new ChainStep(position, null) : Held(position, people))] };

    /// <summary>The chain has these steps, in this order.</summary>
    /// <param name="steps">From the author up.</param>
    /// <param name="working">Who works at the agency now.</param>
    /// <exception cref="RuleBrokenException">A step has no position, is held by somebody who does not work here, or there is none.</exception>
    public void Lead(IReadOnlyList<ChainStep> steps, IReadOnlySet<Guid> working)
    {
        if (steps.Count is 0 or > MostSteps)
        {
            throw new RuleBrokenException($"สายงานต้องมี 1–{MostSteps} ขั้น");
        }

        if (steps.Any(step => string.IsNullOrWhiteSpace(step.Position)))
        {
            throw new RuleBrokenException("โปรดกรอกตำแหน่งให้ครบทุกขั้น หรือนำขั้นที่ไม่ใช้ออก");
        }

        if (steps.FirstOrDefault(step => step.PersonId is { } person && !working.Contains(person)) is { } left)
        {
            throw new RuleBrokenException($"ผู้ที่เลือกในขั้น “{left.Position}” ไม่ได้ปฏิบัติงานที่หน่วยงานนี้แล้ว โปรดเลือกผู้อื่น");
        }

        Steps = [.. steps.Select(step => step with { Position = step.Position.Trim() })];
    }

    public void GoBeforePublishing(bool goes) => GoesBeforePublishing = goes;

    // ปลัด stands for ปลัดเทศบาล as for ปลัดองค์การบริหารส่วนตำบล. Of two, the agency has to say which.
    private static ChainStep Held(string position, IReadOnlyList<PersonCard> people)
    {
        var holders = people.Where(person => person.Position?.StartsWith(position, StringComparison.Ordinal) == true).Take(2).ToList();
        return holders is [var only] ? new ChainStep(only.Position!, only.Id) : new ChainStep(position, null);
    }
}
