using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>library</c>: the themes, and a file of measures for each.</summary>
internal sealed class LibraryReader(string folder, IReadOnlyList<Rulebook> books, Faults faults)
{
    /// <summary>The library; null, and faults, where its themes cannot be read.</summary>
    public MeasureLibrary? Read()
    {
        if (Sheet.Open(folder, "library/themes.yaml", faults) is not { } sheet)
        {
            return null;
        }

        var year = new FiscalYear(sheet.Root.Whole("itemsOf"));
        var themes = AssessmentReader.Entries(sheet.Root, "themes").Select(block => (Block: block, Theme: ReadTheme(block))).ToList();
        var check = new LibraryCheck(books, year, sheet);
        check.Run(themes);
        var measures = themes.SelectMany(pair => ReadFile(pair.Theme)).ToList();
        check.Run([.. themes.Select(pair => pair.Theme)], measures);
        sheet.Close();
        foreach (var file in measures.Select(pair => pair.Block.Sheet).Distinct())
        {
            file.Close();
        }

        return new MeasureLibrary(year, [.. themes.Select(pair => pair.Theme)], [.. measures.Select(pair => pair.Measure)]);
    }

    private static Theme ReadTheme(Block block)
    {
        // The name may be a block of its own where it is surer than what belongs to the theme.
        var name = block.HasInner("name") ? block.Inner("name") : block;
        return new Theme(
            block.Text("code"),
            name.Text(ReferenceEquals(name, block) ? "name" : "text"),
            block.Text("shortName"),
            block.Texts("indicators"),
            block.Texts("items"),
            name.Basis(),
            block.Basis()
        );
    }

    private IReadOnlyList<(Block Block, LibraryMeasure Measure)> ReadFile(Theme theme)
    {
        if (Sheet.Open(folder, $"library/{theme.Code}.yaml", faults) is not { } sheet)
        {
            return [];
        }

        if (sheet.Root.Text("theme") != theme.Code)
        {
            sheet.Root.Fault("theme", $"ต้องเป็น {theme.Code} ให้ตรงกับชื่อไฟล์");
        }

        return [.. AssessmentReader.Entries(sheet.Root, "measures").Select(block => (block, ReadMeasure(block, theme)))];
    }

    private static LibraryMeasure ReadMeasure(Block block, Theme theme)
    {
        var basis = block.Basis();
        var hasCadence = block.Has("cadence");
        var cadence = block.Word("cadence", Words.Cadences);
        if (!hasCadence)
        {
            block.Fault($"cadence: ไม่มีค่า โปรดระบุคำใดคำหนึ่งใน: {string.Join(", ", Words.Cadences.Keys)}");
        }

        return new LibraryMeasure(
            block.Text("code"),
            block.Text("title"),
            theme.Code,
            block.Text("why"),
            block.Texts("steps"),
            block.Texts("owners"),
            cadence ?? LibraryCadence.Yearly,
            block.Texts("evidence"),
            block.Texts("indicators"),
            block.Texts("items"),
            block.Has("source") ? basis.Sources : [],
            basis
        );
    }
}
