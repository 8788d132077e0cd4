using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The nodes of the log of the agency of the call. Those that are needed are loaded first, then they are known.</summary>
internal sealed class SealNodes(AppDb db)
{
    private readonly Dictionary<long, string> rows = [];

    /// <summary>Loads nodes. One query at most.</summary>
    public async Task Load(IEnumerable<MerkleNode> nodes, CancellationToken cancel = default)
    {
        var numbers = nodes.Select(node => node.Row).Where(row => !rows.ContainsKey(row)).Distinct().Select(row => row + 1).ToList();
        if (numbers.Count == 0)
        {
            return;
        }

        foreach (var seal in await db.Set<Seal>().Where(seal => numbers.Contains(seal.Number)).Select(seal => new { seal.Number, seal.Nodes }).ToListAsync(cancel))
        {
            rows[seal.Number - 1] = seal.Nodes;
        }
    }

    /// <summary>A leaf that is being added.</summary>
    public void Add(Seal seal) => rows[seal.Leaf] = seal.Nodes;

    /// <summary>The hash of a node that is loaded.</summary>
    /// <exception cref="RuleBrokenException">The log does not have it: it was taken out of the database.</exception>
    public byte[] Of(MerkleNode node) =>
        rows.TryGetValue(node.Row, out var nodes) && nodes.Length >= (node.Level + 1) * Seal.HexOfHash
            ? Seal.Node(nodes, node.Level)
            : throw Broken();

    /// <summary>The log is not what it was.</summary>
    public static RuleBrokenException Broken() => new("บันทึกตราผนึกของหน่วยงานไม่ครบ จึงแสดงค่ารากและออกหนังสือรับรองไม่ได้ โปรดแจ้งผู้ดูแลระบบให้ตรวจด้วยคำสั่ง sujarit seal verify");
}
