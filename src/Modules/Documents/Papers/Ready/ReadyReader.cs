using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sujarit.Documents.Papers.Ready;

/// <summary>Reads one file of <c>rules/library/papers</c>; what does not hold is told with file, line and remedy.</summary>
internal sealed partial class ReadyReader(string file, List<string> faults)
{
    private static readonly Dictionary<string, PaperKind> kinds = Enum.GetValues<PaperKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());
    private readonly HashSet<string> known = [];

    /// <summary>The paper; null, and faults, where it cannot be read.</summary>
    public ReadyPaper? Read()
    {
        var before = faults.Count;
        if (Root() is not { } root)
        {
            return null;
        }

        var blanks = Blanks(root);
        var paper = new ReadyPaper(
            Path.GetFileNameWithoutExtension(file),
            Kind(root),
            Needed(root, "title"),
            Needed(root, "about"),
            Needed(root, "source"),
            blanks,
            new PaperText(Needed(root, "subject"), Given(root, "to"), Given(root, "references"), Given(root, "enclosures"), Needed(root, "body"), null),
            Given(root, "signerPosition"));
        Close(root);
        Check(root, paper);
        return faults.Count == before ? paper : null;
    }

    private YamlMappingNode? Root()
    {
        try
        {
            using var reader = new StreamReader(file);
            var yaml = new YamlStream();
            yaml.Load(reader);
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            Fault(1, "ต้องมีเอกสารเดียวและขึ้นต้นด้วยคีย์ เช่น kind:");
        }
        catch (YamlException problem)
        {
            Fault(problem.Start.Line, $"ไม่เป็น YAML ที่ถูกต้องหรือมีคีย์ซ้ำ ({problem.Message}) โปรดแก้บรรทัดนี้");
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            Fault(1, $"อ่านเป็น YAML ไม่ได้ ({problem.Message}) โปรดตรวจเครื่องหมายวรรคตอนและย่อหน้าของไฟล์");
        }

        return null;
    }

    private PaperKind Kind(YamlMappingNode root)
    {
        var word = Needed(root, "kind");
        if (kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        Fault(root.Start.Line, $"kind: ไม่รู้จัก “{word}” โปรดใช้คำใดคำหนึ่งใน: {string.Join(", ", kinds.Keys)}");
        return default;
    }

    private List<ReadyBlank> Blanks(YamlMappingNode root)
    {
        known.Add("blanks");
        if (!root.Children.TryGetValue("blanks", out var node))
        {
            return [];
        }

        if (node is not YamlSequenceNode entries || entries.Any(entry => entry is not YamlMappingNode))
        {
            Fault(node.Start.Line, "blanks: ต้องเป็นรายการที่แต่ละข้อมี code และ label");
            return [];
        }

        return [.. entries.Cast<YamlMappingNode>().Select(Blank)];
    }

    private ReadyBlank Blank(YamlMappingNode entry)
    {
        foreach (var key in entry.Children.Keys.Where(key => key.ToString() is not ("code" or "label" or "hint" or "lines")))
        {
            Fault(key.Start.Line, $"ไม่รู้จักคีย์ “{key}” ช่องว่างมีได้เฉพาะ code, label, hint และ lines");
        }

        return new ReadyBlank(Needed(entry, "code"), Needed(entry, "label"), Given(entry, "hint"), Given(entry, "lines") == "true");
    }

    private void Check(YamlMappingNode root, ReadyPaper paper)
    {
        var used = paper.Text.All.SelectMany(text => Mark().Matches(text)).Select(mark => mark.Groups["code"].Value).ToHashSet();
        used.Remove(ReadyPaper.Agency);
        foreach (var code in used.Except(paper.Blanks.Select(blank => blank.Code)))
        {
            Fault(root.Start.Line, $"ข้อความใช้ {{{code}}} แต่ blanks ไม่มี โปรดเพิ่มหรือแก้ชื่อ");
        }

        foreach (var blank in paper.Blanks.Where(blank => !used.Contains(blank.Code)))
        {
            Fault(root.Start.Line, $"ไม่มีข้อความใดใช้ช่องว่าง “{blank.Code}” โปรดลบหรือใช้");
        }

        foreach (var twice in paper.Blanks.GroupBy(blank => blank.Code).Where(same => same.Count() > 1))
        {
            Fault(root.Start.Line, $"ช่องว่าง “{twice.Key}” มีซ้ำ โปรดตั้งชื่อไม่ให้ซ้ำกัน");
        }
    }

    private void Close(YamlMappingNode root)
    {
        foreach (var key in root.Children.Keys.Where(key => !known.Contains(key.ToString())))
        {
            Fault(key.Start.Line, $"ไม่รู้จักคีย์ “{key}” โปรดลบหรือแก้ตามแบบใน rules/schema.md");
        }
    }

    private string Needed(YamlMappingNode from, string key)
    {
        if (Given(from, key) is { } text)
        {
            return text;
        }

        Fault(from.Start.Line, $"{key}: ไม่มีค่า โปรดกรอก");
        return "";
    }

    private string? Given(YamlMappingNode from, string key)
    {
        known.Add(key);
        if (!from.Children.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is not YamlScalarNode { Value: { } text } || string.IsNullOrWhiteSpace(text))
        {
            Fault(node.Start.Line, $"{key}: ต้องเป็นข้อความและไม่ว่าง");
            return null;
        }

        return text.Trim();
    }

    private void Fault(long line, string problem) => faults.Add($"library/papers/{Path.GetFileName(file)} บรรทัด {line}: {problem}");

    [GeneratedRegex(@"\{(?<code>[a-zA-Z]{1,40})\}", RegexOptions.None, 1000)]
    private static partial Regex Mark();
}
