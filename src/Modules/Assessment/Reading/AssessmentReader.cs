using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>assessment.yaml</c>: tools, indicators, sub-indicators, levels.</summary>
internal static class AssessmentReader
{
    public static Rulebook Read(Sheet sheet)
    {
        var root = sheet.Root;
        var year = new FiscalYear(root.Whole("year"));
        var items = root.Inner("items");
        var computing = root.Inner("computing");
        ReadMeans(computing);
        return new Rulebook
        {
            Year = year,
            WrittenFor = year,
            IsDraft = root.Flag("draft"),
            ItemsScored = items.Flag("scored"),
            ItemScores = Section(items, () => items.Texts("scores").Select(score => Score(items, score)).ToList()),
            ComputingBasis = computing.Basis(),
            Tools = [.. Entries(root, "tools").Select(ReadTool)],
            Indicators = [.. Entries(root, "indicators").Select(ReadIndicator)],
            SubIndicators = [.. Entries(root, "subIndicators").Select(ReadSubIndicator)],
            Items = [],
            Levels = ReadLevels(root.Inner("levels")),
            Surveys = [],
            Calendar = [],
        };
    }

    /// <summary>The entries of a section; the section itself says what its entries rest on.</summary>
    internal static IReadOnlyList<Block> Entries(Block root, string section)
    {
        var block = root.Inner(section);
        return Section(block, () => block.List("entries"));
    }

    private static T Section<T>(Block section, Func<T> read)
    {
        section.Basis();
        section.MaybeText("note");
        return read();
    }

    private static decimal Score(Block items, string text)
    {
        if (decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 100)
        {
            return score;
        }

        items.Fault("scores", "ต้องเป็นตัวเลข 0 ถึง 100");
        return 0;
    }

    // The only means the program knows; another rule needs code, so the file may not claim one silently.
    private static void ReadMeans(Block computing)
    {
        var known = new Dictionary<string, string>
        {
            ["total"] = "weighted-sum-of-tools",
            ["tool"] = "mean-of-indicators",
            ["toolInParts"] = "weighted-mean-of-parts",
            ["indicator"] = "mean-of-sub-indicators",
            ["subIndicator"] = "mean-of-items",
        };
        foreach (var (key, rule) in known)
        {
            if (computing.Text(key) != rule)
            {
                computing.Fault(key, $"โปรแกรมนี้คำนวณได้เพียงแบบ {rule}");
            }
        }

        computing.MaybeText("note");
    }

    private static Tool ReadTool(Block block)
    {
        block.MaybeText("note");
        return new(
            block.Text("code"),
            block.Text("shortName"),
            block.Text("name"),
            block.Number("weight"),
            [.. block.List("parts").Select(ReadPart)],
            block.Basis()
        );
    }

    private static ToolPart ReadPart(Block block) =>
        new(block.Text("code"), block.Text("shortName"), block.Text("name"), block.Number("weight"), block.Basis());

    private static Indicator ReadIndicator(Block block) =>
        new(
            block.Text("code"),
            block.Text("name"),
            block.Texts("alsoKnownAs"),
            block.Text("tool"),
            block.Basis()
        );

    private static SubIndicator ReadSubIndicator(Block block)
    {
        // How many items it has is checked against disclosure.yaml.
        block.Whole("items");

        // The name may be a block of its own where it is less sure than the place.
        var name = block.HasInner("name") ? block.Inner("name") : block;
        return new(
            block.Text("code"),
            name.Text(ReferenceEquals(name, block) ? "name" : "text"),
            block.Text("indicator"),
            name.Basis(),
            block.Basis()
        );
    }

    private static LevelScale ReadLevels(Block block)
    {
        var minimums = block.MaybeInner("minimums");
        minimums?.MaybeText("note");
        return Section(
            block,
            () =>
                new LevelScale(
                    [.. block.List("entries").Select(ReadLevel)],
                    block.Number("passMark"),
                    block.Whole("decimals"),
                    minimums?.Texts("testedOn") ?? [],
                    (minimums ?? block).Basis(),
                    block.Basis()
                )
        );
    }

    private static Level ReadLevel(Block block) =>
        new(
            block.Text("name"),
            block.Number("from"),
            block.Number("to"),
            block.MaybeNumber("eachToolAtLeast"),
            block.Basis()
        );
}
