using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Goes along one log, entry by entry, and tells what no longer agrees with what is published.</summary>
internal sealed class SealWalk(string agency, ChainHead? head, IReadOnlyDictionary<Guid, Publication> publications, SealedFiles files)
{
    // Beyond so many, more of them help nobody.
    private const int mostProblems = 500;

    private readonly List<SealProblem> problems = [];
    private readonly Dictionary<Guid, (int Number, string Hash)> newest = [];
    private readonly GrowingTree tree = new();
    private string? rootAtHead;
    private DateTimeOffset? before;

    /// <summary>The next entry.</summary>
    /// <param name="seal">The entry.</param>
    /// <param name="version">What it seals; null where that is there no more.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task Next(Seal seal, PublicationVersion? version, CancellationToken cancel)
    {
        var where = version is null ? Entry(seal.Number) : SealCheck.Place(publications.GetValueOrDefault(version.PublicationId), version.Number);
        if (seal.Number != tree.Size + 1)
        {
            Add(Entry(tree.Size + 1), SealProblemKind.Removed, seal.Number == tree.Size + 2 ? "ไม่มีรายการนี้ในบันทึก ทั้งที่มีรายการถัดไป" : $"ไม่มีรายการที่ {tree.Size + 1} ถึง {seal.Number - 1} ในบันทึก");
        }

        if (seal.At < before || seal.Day != ThaiClock.DayOf(seal.At) || seal.Version != 1)
        {
            Add(where, SealProblemKind.Altered, "เวลาของตราผนึกถูกแก้ไข");
        }

        before = seal.At;
        var nodes = string.Concat(tree.Add(SealText.LeafOf(seal.Text)).Select(Convert.ToHexStringLower));
        if (nodes != seal.Nodes)
        {
            Add(where, SealProblemKind.Altered, "ค่าแฮชในบันทึกไม่ตรงกับข้อความที่ผนึกและรายการก่อนหน้า");
        }

        if (tree.Size == head?.Number)
        {
            rootAtHead = tree.Root;
        }

        if (version is null)
        {
            Add(where, SealProblemKind.Removed, $"ไม่มีฉบับที่รายการนี้ผนึกไว้ ({Named(seal.Text)})");
            return;
        }

        await Check(where, seal, version, cancel);
    }

    /// <summary>What was found.</summary>
    /// <param name="newer">The versions that were published since the check began.</param>
    /// <param name="unsealed">The versions that stand in no entry.</param>
    public SealReport End(IReadOnlySet<(Guid Publication, int Number)> newer, IEnumerable<(Guid Publication, int Number)> unsealed)
    {
        foreach (var (publication, number) in unsealed)
        {
            Add(SealCheck.Place(publications.GetValueOrDefault(publication), number), SealProblemKind.Unsealed, "ฉบับนี้ไม่มีตราผนึกในบันทึก");
        }

        foreach (var publication in publications.Values)
        {
            var (number, _) = newest.GetValueOrDefault(publication.Id);
            if (publication.Latest != number && !newer.Contains((publication.Id, publication.Latest)))
            {
                Add(SealCheck.Place(publication, publication.Latest), SealProblemKind.Altered, $"ฉบับล่าสุดตามบันทึกคือฉบับที่ {number} แต่หน้าเว็บแสดงฉบับที่ {publication.Latest}");
            }
        }

        CheckHead();
        return new SealReport(tree.Size, files.Read, tree.Root, problems);
    }

    private async Task Check(string where, Seal seal, PublicationVersion version, CancellationToken cancel)
    {
        if (!publications.TryGetValue(version.PublicationId, out var publication))
        {
            Add(where, SealProblemKind.Removed, "ไม่มีข้อที่ฉบับนี้เผยแพร่ไว้");
            return;
        }

        if (!version.IsWhole(publication, agency))
        {
            Add(where, SealProblemKind.Altered, "เนื้อหา ชื่อเรื่อง เวลา หรือรายการไฟล์ ไม่ตรงกับค่าแฮชของฉบับ");
        }
        else if (SealText.Again(version, publication, agency, seal).Text != seal.Text || (version.Version != 1 && seal.Salt.Length > 0))
        {
            Add(where, SealProblemKind.Altered, "ฉบับนี้ไม่ตรงกับที่ผนึกไว้ในบันทึก");
        }

        var (last, hash) = newest.GetValueOrDefault(publication.Id, (0, ""));
        if (version.Number != last + 1 || version.Before != hash)
        {
            Add(where, SealProblemKind.Altered, "ฉบับนี้ไม่ได้ต่อจากฉบับก่อนหน้าของข้อเดียวกัน");
        }

        if (version.Number == publication.Latest && (publication.Title != version.Title || publication.LatestAt != version.At || publication.LatestId != version.Id))
        {
            Add(where, SealProblemKind.Altered, "ชื่อเรื่อง เวลา หรือฉบับที่แสดงอยู่ของข้อ ไม่ตรงกับฉบับล่าสุด");
        }

        newest[publication.Id] = (version.Number, version.Hash);
        foreach (var file in version.Files.OrderBy(file => file.Place))
        {
            if (await files.Problem(file, cancel) is var (kind, why))
            {
                Add(where, kind, why);
            }
        }
    }

    private void CheckHead()
    {
        if (head is null)
        {
            if (tree.Size > 0)
            {
                Add(Entry(tree.Size), SealProblemKind.HeadMissing, "ไม่พบค่ารากที่เก็บแยกไว้ หรืออ่านไม่ได้ จึงบอกไม่ได้ว่าท้ายบันทึกครบหรือไม่ โปรดนำโฟลเดอร์ heads จากข้อมูลสำรองหรือจากเครื่องที่เผยแพร่มาเทียบ");
            }

            return;
        }

        if (head.Number > tree.Size)
        {
            Add(Entry(tree.Size + 1), SealProblemKind.CutOff, $"รายการสุดท้ายตามค่ารากที่เก็บแยกไว้คือรายการที่ {head.Number} แต่เหลือถึงรายการที่ {tree.Size}");
        }
        else if (head.Hash != (head.Number == 0 ? tree.Root : rootAtHead))
        {
            Add(Entry(head.Number), SealProblemKind.CutOff, "ค่ารากของบันทึกไม่ตรงกับค่าที่เก็บแยกไว้ แสดงว่าบันทึกถูกเขียนใหม่");
        }
    }

    private static string Named(string text) => SealText.Read(text) is { } read ? string.Create(CultureInfo.InvariantCulture, $"{read.Assessment} {read.Item} ฉบับที่ {read.Version}") : "อ่านไม่ได้";

    private static string Entry(long number) => string.Create(CultureInfo.InvariantCulture, $"entry {number}");

    private void Add(string where, SealProblemKind kind, string why)
    {
        if (problems.Count < mostProblems)
        {
            problems.Add(new SealProblem(where, kind, why));
        }
    }
}
