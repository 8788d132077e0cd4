using System.Globalization;
using Sujarit.Assessment.Contracts;
using YamlDotNet.RepresentationModel;

namespace Sujarit.Assessment.Reading;

/// <summary>
/// A mapping of a rulebook file, read strictly: what is asked for must be there and fit, what nobody asked for is a fault.
/// <c>source</c> and <c>sureness</c> hold for everything inside that does not say otherwise.
/// </summary>
internal sealed class Block(Sheet sheet, YamlMappingNode node, Block? outer)
{
    private readonly HashSet<string> asked = [];
    private readonly List<Block> inner = [];

    public YamlMappingNode Node => node;

    public Sheet Sheet => sheet;

    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    public bool HasInner(string key) => Find(key) is YamlMappingNode;

    public void Fault(string problem) => sheet.Fault(node, problem);

    public void Fault(string key, string problem) => sheet.Fault(Find(key) ?? node, $"{key}: {problem}");

    public string Text(string key) => MaybeText(key) ?? Missing(key, "");

    /// <summary>The text, or null where the key is absent or its value is null.</summary>
    public string? MaybeText(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode scalar when IsNull(scalar) => null,
            YamlScalarNode { Value: { } text } when text.Trim().Length > 0 => text.Trim(),
            { } other => Wrong(other, key, "ต้องเป็นข้อความ", (string?)null),
        };

    public decimal Number(string key) => MaybeNumber(key) ?? Missing(key, 0m);

    public decimal? MaybeNumber(string key)
    {
        if (MaybeText(key) is not { } text)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong(Find(key) ?? node, key, "ต้องเป็นตัวเลข", (decimal?)null);
    }

    public int Whole(string key) => MaybeWhole(key) ?? Missing(key, 0);

    public int? MaybeWhole(string key)
    {
        var number = MaybeNumber(key);
        return number is null || decimal.IsInteger(number.Value)
            ? (int?)number
            : Wrong(Find(key) ?? node, key, "ต้องเป็นจำนวนเต็ม", (int?)null);
    }

    public bool Flag(string key) =>
        Text(key) switch
        {
            "true" => true,
            "false" => false,
            _ => Wrong(Find(key) ?? node, key, "ต้องเป็น true หรือ false", false),
        };

    /// <summary>One of the words of a vocabulary.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (MaybeText(key) is not { } text)
        {
            return null;
        }

        return words.TryGetValue(text, out var word)
            ? word
            : Wrong(Find(key) ?? node, key, $"ต้องเป็นคำใดคำหนึ่งใน: {string.Join(", ", words.Keys)}", (T?)null);
    }

    /// <summary>A list of texts; one text alone stands for a list of one; empty where absent.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode => MaybeText(key) is { } text ? [text] : [],
            YamlSequenceNode list when list.All(entry => entry is YamlScalarNode) =>
                [.. list.Select(entry => ((YamlScalarNode)entry).Value ?? "")],
            { } other => Wrong<IReadOnlyList<string>>(other, key, "ต้องเป็นรายการข้อความ", []),
        };

    /// <summary>The mapping under a key; an empty one, and a fault, where it is absent.</summary>
    public Block Inner(string key) => MaybeInner(key) ?? Missing(key, new Block(sheet, new YamlMappingNode(), this));

    public Block? MaybeInner(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode mapping => Enter(mapping),
            YamlScalarNode scalar when IsNull(scalar) => null,
            { } other => Wrong(other, key, "ต้องเป็นกลุ่มของคีย์", (Block?)null),
        };

    /// <summary>A list whose entries are mappings, or texts or lists of them that stand for a mapping with these alone.</summary>
    public IReadOnlyList<Block> List(string key, string textKey = "text") =>
        Find(key) switch
        {
            YamlSequenceNode list => [.. list.Select(entry => Entry(key, entry, textKey)).OfType<Block>()],
            null => [],
            { } other => Wrong<IReadOnlyList<Block>>(other, key, "ต้องเป็นรายการ", []),
        };

    /// <summary>The pairs of a mapping from text to text, in the file's order.</summary>
    public IReadOnlyList<(string Key, string Value)> Pairs(string key)
    {
        if (Find(key) is not YamlMappingNode mapping)
        {
            return Missing(key, Array.Empty<(string, string)>());
        }

        return
        [
            .. mapping.Children.Select(pair =>
                ((pair.Key as YamlScalarNode)?.Value ?? "", (pair.Value as YamlScalarNode)?.Value ?? "")
            ),
        ];
    }

    /// <summary>What this rests on: its own source and sureness, or those of the nearest block around it that has them.</summary>
    public Basis Basis()
    {
        var sources = Nearest(block => block.Has("source") ? block.OwnSources() : null);
        var sureness = Nearest(block => block.Has("sureness") ? block.Word("sureness", Words.Sureness) : null);
        if (sources is null || sureness is null)
        {
            Section.Fault("ต้องมีทั้ง source และ sureness โปรดระบุที่กลุ่มนี้ หรือที่ทุกรายการในกลุ่ม");
        }

        return new Basis(sureness ?? Sureness.Assumed, sources ?? []);
    }

    /// <summary>A fault for every key that was not asked for, here and inside.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            if ((key as YamlScalarNode)?.Value is not { } name || !asked.Contains(name))
            {
                sheet.Fault(key, $"ไม่รู้จักคีย์ “{key}” โปรดตรวจตัวสะกดกับ rules/schema.md");
            }
        }

        foreach (var block in inner)
        {
            block.Close();
        }
    }

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value is "null" or "~" or "";

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private Block? Entry(string key, YamlNode entry, string textKey) =>
        entry switch
        {
            YamlMappingNode mapping => Enter(mapping),
            YamlScalarNode or YamlSequenceNode => Enter(new YamlMappingNode(new YamlScalarNode(textKey), entry)),
            _ => Wrong(entry, key, "แต่ละรายการต้องเป็นกลุ่มของคีย์หรือข้อความ", (Block?)null),
        };

    private Block Enter(YamlMappingNode mapping)
    {
        // The same mapping may be looked at twice; what was asked of it adds up.
        if (inner.Find(block => ReferenceEquals(block.Node, mapping)) is { } known)
        {
            return known;
        }

        var block = new Block(sheet, mapping, this);
        inner.Add(block);
        return block;
    }

    private IReadOnlyList<string>? OwnSources()
    {
        var ids = Texts("source");
        return ids.Count == 0 ? null : [.. ids.Select(id => sheet.Source(Find("source")!, id))];
    }

    private T? Nearest<T>(Func<Block, T?> look)
    {
        for (var block = this; block is not null; block = block.Outer)
        {
            if (look(block) is { } found)
            {
                return found;
            }
        }

        return default;
    }

    private Block? Outer => outer;

    /// <summary>The block right under the file's root that this stands in: where a missing source is best added.</summary>
    private Block Section => outer?.Outer is null ? this : outer.Section;

    private T Missing<T>(string key, T instead) => Wrong(Find(key) ?? node, key, "ไม่มีค่า โปรดระบุ", instead);

    private T Wrong<T>(YamlNode where, string key, string problem, T instead)
    {
        sheet.Fault(where, $"{key}: {problem}");
        return instead;
    }
}
