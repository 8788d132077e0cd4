using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Checks a whole log by itself: nothing but the file is asked.</summary>
internal sealed class LogCheck(LogFile log)
{
    // Beyond so many, more of them help nobody.
    private const int mostProblems = 100;

    private readonly List<ProofProblem> problems = [];
    private readonly Dictionary<(string Item, string Assessment), (int Number, string Hash)> newest = [];

    /// <summary>What does not hold; empty where all of it does.</summary>
    /// <param name="rootWanted">A root that somebody kept, which the log must have had at some size; null for none.</param>
    public IReadOnlyList<ProofProblem> Run(string? rootWanted)
    {
        var tree = new GrowingTree();
        var days = log.Days.ToLookup(day => day.Size);
        var hasRoot = rootWanted is null || rootWanted == tree.Root;
        DateTimeOffset? before = null;
        foreach (var entry in log.Entries)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"entry {tree.Size + 1}");
            before = Check(where, entry, tree.Size + 1, before);
            tree.Add(SealText.LeafOf(entry));
            var root = rootWanted is null && !days.Contains(tree.Size) ? null : tree.Root;
            hasRoot |= root == rootWanted;
            foreach (var day in days[tree.Size].Where(day => day.Root != root || !Ends(day, (int)tree.Size - 1)))
            {
                Add($"day {day.Day:yyyy-MM-dd}", "วันที่หรือค่ารากของวันนี้ไม่ตรงกับรายการในบันทึก");
            }
        }

        Finish(tree, hasRoot);
        return problems;
    }

    // The last entry of that day, and the next is of a later one.
    private bool Ends(LogFile.LoggedDay day, int index) =>
        SealText.Read(log.Entries[index]) is { } last && ThaiClock.DayOf(last.At) == day.Day
        && (index + 1 == log.Entries.Count || SealText.Read(log.Entries[index + 1]) is not { } next || ThaiClock.DayOf(next.At) > day.Day);

    private void Finish(GrowingTree tree, bool hasRoot)
    {
        if (log.Size != tree.Size || log.Root != tree.Root)
        {
            Add("log", "จำนวนรายการหรือค่ารากของบันทึกไม่ตรงกับรายการที่มี");
        }

        if (log.Days.Zip(log.Days.Skip(1)).Any(pair => pair.First.Day >= pair.Second.Day) || DaysOver().Except(log.Days.Select(day => day.Day)).Any())
        {
            Add("days", "วันที่ในบันทึกไม่ครบหรือไม่เรียงตามลำดับ");
        }

        foreach (var day in log.Days.Where(day => day.Size < 1 || day.Size > tree.Size))
        {
            Add($"day {day.Day:yyyy-MM-dd}", "จำนวนรายการของวันนี้เกินกว่าที่มีในบันทึก");
        }

        if (!hasRoot)
        {
            Add("log", "บันทึกนี้ไม่เคยมีค่ารากที่ระบุ จึงไม่ใช่บันทึกเดียวกับที่เคยเผยแพร่");
        }
    }

    // Where something was sealed on a later day. Whether the last day was over is not known.
    private IEnumerable<DateOnly> DaysOver() => log.Entries.Select(SealText.Read).OfType<SealText>().Select(entry => ThaiClock.DayOf(entry.At)).Distinct().SkipLast(1);

    private DateTimeOffset? Check(string where, string entry, long number, DateTimeOffset? before)
    {
        if (SealText.Read(entry) is not { } text)
        {
            Add(where, "ข้อความในตราผนึกไม่อยู่ในรูปแบบที่ถูกต้อง");
            return before;
        }

        if (text.Number != number || text.Agency != log.Agency.Code || text.At < before)
        {
            Add(where, "ลำดับ หน่วยงาน หรือเวลาของรายการนี้ไม่ต่อเนื่องกับรายการอื่น");
        }

        var key = (text.Item, text.Assessment.ToString());
        var (last, hash) = newest.GetValueOrDefault(key, (0, ""));
        if (text.Version != last + 1 || text.Before != hash)
        {
            Add(where, "ฉบับนี้ไม่ได้ต่อจากฉบับก่อนหน้าของข้อเดียวกัน");
        }

        newest[key] = (text.Version, text.Content);
        return text.At;
    }

    private void Add(string where, string why)
    {
        if (problems.Count < mostProblems)
        {
            problems.Add(new ProofProblem(where, why));
        }
    }
}
