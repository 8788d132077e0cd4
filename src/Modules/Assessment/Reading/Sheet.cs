using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sujarit.Assessment.Reading;

/// <summary>One YAML file of a rulebook: its root, its list of sources, and where its faults go.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<string, string> sources = [];
    private readonly HashSet<string> usedSources = [];
    private readonly Faults faults;

    private Sheet(string name, Faults faults)
    {
        Name = name;
        this.faults = faults;
    }

    /// <summary>The file as seen from the rules folder.</summary>
    public string Name { get; }

    public Block Root { get; private set; } = null!;

    /// <summary>The file's root, or null where it cannot be read at all; its faults then say why.</summary>
    public static Sheet? Open(string folder, string name, Faults faults)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            faults.Add(name, 1, "ไม่มีไฟล์นี้ โปรดสร้างไฟล์ตามแบบใน rules/schema.md");
            return null;
        }

        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new Sheet(name, faults).With(root);
            }

            faults.Add(name, 1, "ต้องมีเอกสารเดียวและขึ้นต้นด้วยคีย์ เช่น year:");
        }
        catch (YamlException problem)
        {
            faults.Add(name, problem.Start.Line, $"ไม่เป็น YAML ที่ถูกต้องหรือมีคีย์ซ้ำ ({problem.Message}) โปรดแก้บรรทัดนี้");
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            // The YAML library lets these escape for some broken files, without a line.
            faults.Add(name, 1, $"อ่านเป็น YAML ไม่ได้ ({problem.Message}) โปรดตรวจเครื่องหมายวรรคตอนและย่อหน้าของไฟล์");
        }

        return null;
    }

    public void Fault(YamlNode node, string problem) => faults.Add(Name, node.Start.Line, problem);

    /// <summary>The text of a declared source; a fault where the file does not declare it.</summary>
    public string Source(YamlNode node, string id)
    {
        usedSources.Add(id);
        if (sources.TryGetValue(id, out var text))
        {
            return text;
        }

        Fault(node, $"ไม่รู้จักแหล่งที่มา “{id}” โปรดเพิ่มไว้ใต้ sources ของไฟล์นี้");
        return id;
    }

    /// <summary>Faults for keys nobody asked for and for sources nobody names.</summary>
    public void Close()
    {
        Root.Close();
        foreach (var id in sources.Keys.Except(usedSources))
        {
            Fault(Root.Node, $"แหล่งที่มา “{id}” ไม่มีรายการใดอ้างถึง โปรดลบหรืออ้างถึง");
        }
    }

    private Sheet With(YamlMappingNode root)
    {
        Root = new Block(this, root, null);
        foreach (var (id, text) in Root.Pairs("sources"))
        {
            sources[id] = text;
        }

        return this;
    }
}
