namespace Sujarit.Platform.Audit;

/// <summary>Goes along one chain, entry by entry, and tells what was done to it from what no longer agrees.</summary>
internal sealed class ChainWalk(Guid chain, ChainHead? head)
{
    // Beyond so many, where each came from no longer helps anybody.
    private const int mostSuspects = 200;

    private readonly List<AuditProblem> problems = [];
    private readonly List<AuditEntry> suspects = [];
    private AuditEntry? before;
    private bool isBeforeSound = true;
    private string? atHead;
    private long entries;

    public void Next(AuditEntry entry)
    {
        entries++;
        var isWhole = entry.Compute() == entry.Hash;
        if (!isWhole)
        {
            Suspect(entry);
        }

        if (entry.Number < 1)
        {
            Add(entry.Number, AuditProblemKind.Foreign, "ลำดับของรายการต้องเริ่มจาก 1 จึงเป็นรายการที่ถูกแทรกเข้ามา");
            return;
        }

        var expected = (before?.Number ?? 0) + 1;
        if (entry.Number > expected)
        {
            var last = entry.Number - 1;
            Add(expected, AuditProblemKind.Removed, last == expected ? "ไม่มีรายการนี้ ทั้งที่มีรายการถัดไป" : $"ไม่มีรายการที่ {expected} ถึง {last} ทั้งที่มีรายการถัดไป");
        }
        else if (isWhole && entry.Previous != (before?.Hash ?? AuditEntry.Beginning))
        {
            Unlinked(entry);
        }

        if (entry.Number == head?.Number)
        {
            atHead = entry.Hash;
        }

        isBeforeSound = isWhole;
        before = entry;
    }

    /// <summary>What was found.</summary>
    /// <param name="chains">All chains: an entry may have come from another.</param>
    public ChainReport End(IReadOnlyList<Guid> chains)
    {
        foreach (var suspect in suspects)
        {
            Add(suspect.Number, Explain(suspect, chains));
        }

        CheckHead();
        return new ChainReport(chain, entries, [.. problems.OrderBy(problem => problem.Number)]);
    }

    private void Suspect(AuditEntry entry)
    {
        if (suspects.Count < mostSuspects)
        {
            suspects.Add(entry);
        }
        else
        {
            Add(entry.Number, AuditProblemKind.Altered, "เนื้อหาไม่ตรงกับรหัสแฮชของรายการ");
        }
    }

    // The entry is whole but does not follow from the one before: either that one was written anew, or this one was put in.
    private void Unlinked(AuditEntry entry)
    {
        if (before is null)
        {
            Add(entry.Number, AuditProblemKind.Altered, "รายการแรกอ้างถึงรายการก่อนหน้า ซึ่งไม่มี");
        }
        else if (head is not null && entry.Number > head.Number)
        {
            Add(entry.Number, AuditProblemKind.Foreign, "รายการนี้ไม่ได้ต่อจากรายการก่อนหน้า และอยู่หลังรายการสุดท้ายที่บันทึกไว้");
        }
        else if (isBeforeSound)
        {
            Add(before.Number, AuditProblemKind.Altered, "รายการถัดไปจำรหัสแฮชของรายการนี้ไว้เป็นอย่างอื่น จึงถูกแก้ไขพร้อมกับรหัสแฮช");
        }
    }

    private (AuditProblemKind Kind, string Why) Explain(AuditEntry suspect, IReadOnlyList<Guid> chains)
    {
        foreach (var other in suspects.Where(other => other.Number != suspect.Number))
        {
            // Moved with its own hash, or into the place and hash of the other.
            if (suspect.Compute(chain, other.Number, suspect.Previous) == suspect.Hash || suspect.Compute(chain, other.Number, other.Previous) == other.Hash)
            {
                return (AuditProblemKind.Swapped, $"รายการนี้เดิมเป็นรายการที่ {other.Number}");
            }
        }

        return chains.Any(other => other != chain && suspect.Compute(other, suspect.Number, suspect.Previous) == suspect.Hash)
            ? (AuditProblemKind.Foreign, "รายการนี้เป็นของหน่วยงานอื่น")
            : (AuditProblemKind.Altered, "เนื้อหาไม่ตรงกับรหัสแฮชของรายการ");
    }

    private void CheckHead()
    {
        var last = before?.Number ?? 0;
        if (head is null)
        {
            return;
        }

        if (head.Number > last)
        {
            Add(last + 1, AuditProblemKind.CutOff, $"รายการสุดท้ายที่บันทึกไว้คือรายการที่ {head.Number} แต่เหลือถึงรายการที่ {last}");
        }
        else if (atHead is not null && atHead != head.Hash)
        {
            Add(head.Number, AuditProblemKind.CutOff, "รหัสแฮชของรายการนี้ไม่ตรงกับที่บันทึกแยกไว้ ท้ายประวัติถูกตัดแล้วเขียนใหม่");
        }
    }

    private void Add(long number, (AuditProblemKind Kind, string Why) found) => Add(number, found.Kind, found.Why);

    private void Add(long number, AuditProblemKind kind, string why) => problems.Add(new AuditProblem(number, kind, why));
}
