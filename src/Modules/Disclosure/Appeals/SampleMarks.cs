using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure.Appeals;

/// <summary>What the assessors said of the invented agency's items, and what it did about it: a file for each year that is known. The scores stand in its results.</summary>
internal sealed class SampleMarks(AppDb db, Results results, AppealDraft draft, AppealBoard board, TimeProvider clock)
{
    private const string prefix = "marks-";

    public async Task Load(SampleFolder sample)
    {
        foreach (var file in Directory.GetFiles(sample.Path, prefix + "*.json").Order(StringComparer.Ordinal))
        {
            var year = FiscalYear.Read(Path.GetFileNameWithoutExtension(file)[prefix.Length..]);
            var said = JsonSerializer.Deserialize<IReadOnlyDictionary<string, SampleMark>>(await File.ReadAllBytesAsync(file), AnswerJson.Options) ?? throw new InvalidDataException($"{file} says nothing.");
            await Load(year, said);
        }
    }

    private async Task Load(FiscalYear year, IReadOnlyDictionary<string, SampleMark> said)
    {
        var scores = (await results.Known(year))?.Items ?? new Dictionary<string, decimal>();
        foreach (var (item, sample) in said)
        {
            var mark = Mark.Of(year, item);
            mark.Note(sample.Comment, clock.Today(), clock.Today());
            db.Add(mark);
            if (sample.IsAccepted)
            {
                mark.Accept(contention: null, sample.By, clock.GetUtcNow());
            }
        }

        await db.SaveChangesAsync();
        var rows = await board.Of(year);
        foreach (var (item, sample) in said.Where(mark => mark.Value.Answers is not null))
        {
            var (mark, row) = (db.Set<Mark>().Local.First(mark => mark.Item == item), rows.Row(item));
            var contention = Contention.Begin(mark, scores.TryGetValue(item, out var score) ? score : null, row.Full);
            contention.Write(draft.Of(rows, row, sample.Answers), sample.Elements ?? [], row.Item.Elements.Count, isReady: true);
            db.Add(contention);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>What was said of an item, who accepted it, or what answers it.</summary>
    internal sealed record SampleMark(string Comment, bool IsAccepted, string By, string? Answers, IReadOnlyList<int>? Elements);
}
