using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Measures.Plans;

/// <summary>The plan of an invented agency: which measure carries out which theme, what was analysed, and what stands in its way.</summary>
internal sealed class SamplePlan(AppDb db, YearPlanning planning, PlanPublishing publishing)
{
    private SampleFile? file;

    /// <summary>Reads the plan of a year and says of its measures what they carry out; the caller saves.</summary>
    public async Task Begin(SampleFolder sample, FiscalYear year, IEnumerable<Measure> measures)
    {
        var path = sample.File($"plan-{year}.json");
        file = File.Exists(path) ? JsonSerializer.Deserialize<SampleFile>(await File.ReadAllBytesAsync(path), AnswerJson.Options) : null;
        var themes = (file?.Themes ?? new Dictionary<string, SamplePart>()).SelectMany(pair => pair.Value.Measures.Select(no => (No: no, Theme: pair.Key))).ToDictionary(one => one.No, one => one.Theme);
        foreach (var measure in measures)
        {
            measure.CarryOut(themes.GetValueOrDefault(measure.No), null);
        }
    }

    /// <summary>Takes in the measures of the library behind those that are saved, with what came of them; the caller saves.</summary>
    public async Task<IReadOnlyList<Measure>> Take(FiscalYear year)
    {
        var told = new Dictionary<string, SampleTaken>();
        foreach (var (theme, part) in file?.Themes.Where(pair => pair.Value.Taken is not null) ?? [])
        {
            await planning.Take(year, theme, [.. part.Taken!.Select(taken => taken.Code)]);
            part.Taken!.ToList().ForEach(taken => told.Add(taken.Code, taken));
        }

        List<Measure> added = [.. db.Set<Measure>().Local.Where(measure => measure.Year == year && measure.LibraryCode is not null)];
        added.ForEach(measure => measure.SumUp(told[measure.LibraryCode!].Told, told[measure.LibraryCode!].Outcomes, []));
        return added;
    }

    /// <summary>Writes what was analysed and publishes the plan that was begun, in the name of who answers for it; there may be none.</summary>
    public async Task Publish(FiscalYear year, string by)
    {
        if (file is null)
        {
            return;
        }

        foreach (var (theme, part) in file.Themes)
        {
            await planning.Write(year, theme, string.Join('\n', part.Analysis), 0);
        }

        await planning.Write(year, PlanPart.Limits, string.Join('\n', file.Limits), 0);
        await planning.Save();
        await publishing.Publish(year, withPdf: false, CancellationToken.None, by);
        await db.SaveChangesAsync();
    }

    internal sealed record SampleFile(IReadOnlyDictionary<string, SamplePart> Themes, IReadOnlyList<string> Limits);

    /// <summary>What was analysed of a theme, the numbers of the report's measures that carry it out, and what was taken from the library.</summary>
    internal sealed record SamplePart(IReadOnlyList<string> Analysis, IReadOnlyList<int> Measures, IReadOnlyList<SampleTaken>? Taken);

    internal sealed record SampleTaken(string Code, IReadOnlyList<string> Told, IReadOnlyList<string> Outcomes);
}
