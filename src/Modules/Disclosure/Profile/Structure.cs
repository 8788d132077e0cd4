using Sujarit.Ui.Charts;

namespace Sujarit.Disclosure.Profile;

/// <summary>โครงสร้าง: who leads, and the offices below.</summary>
internal static class Structure
{
    /// <summary>
    /// The head of the political side stands on top, the others of that side below; then the head of the officials with the offices below.
    /// Where nobody is named, the offices stand alone.
    /// </summary>
    public static IEnumerable<TreeNode> Of(IReadOnlyList<ShownExecutive> executives, IReadOnlyList<(string Office, string? Head)> offices)
    {
        // Who heads an office stands with it.
        var heads = offices.Select(office => office.Head).ToHashSet();
        var depth = 0;
        foreach (var group in Enum.GetValues<ExecutiveGroup>())
        {
            var side = executives.Where(executive => executive.Executive.Group == group).ToList();
            if (side.Count == 0)
            {
                continue;
            }

            yield return Node(side[0], depth);
            depth++;
            foreach (var other in side.Skip(1).Where(other => !heads.Contains(other.Name)))
            {
                yield return Node(other, depth);
            }
        }

        foreach (var (office, head) in offices)
        {
            yield return new TreeNode(office, head, depth);
        }
    }

    private static TreeNode Node(ShownExecutive executive, int depth) =>
        executive.Position is { } position ? new TreeNode(position, executive.Name, depth) : new TreeNode(executive.Name, null, depth);
}
