using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Measures.Plans;

/// <summary>The result a plan starts from.</summary>
/// <param name="Year">The year assessed.</param>
/// <param name="Known">What is recorded of it.</param>
/// <param name="Sheet">What follows from it.</param>
internal sealed record LastResult(FiscalYear Year, ScoreInput Known, ScoreSheet Sheet)
{
    /// <summary>The result as the agency has it; null where none is recorded. Two queries.</summary>
    public static async Task<LastResult?> Of(Results results, FiscalYear year)
    {
        if (year < Rulebooks.BesideProgram.Years[0] || await results.Known(year) is not { } known)
        {
            return null;
        }

        return new LastResult(year, known, Scoring.Score(await results.Rules(year), known));
    }

    /// <summary>What a score is of, as papers name it; digits are Arabic.</summary>
    public string NameOf(string code)
    {
        var book = Sheet.Rulebook;
        return book.Indicator(code) is { } indicator ? $"ตัวชี้วัดที่ {code} {indicator.Name}"
            : book.SubIndicators.FirstOrDefault(sub => sub.Code == code) is { } sub ? $"ตัวชี้วัดย่อยที่ {code} {sub.Name}"
            : book.Item(code) is { } item ? $"ข้อ {code} {item.Title}"
            : book.Tools.FirstOrDefault(tool => tool.Code == code) is { } tool ? $"{tool.Name} ({tool.ShortName})"
            : book.Tools.SelectMany(tool => tool.Parts).FirstOrDefault(part => part.Code == code)?.Name ?? code;
    }

    /// <summary>The score of a code of any depth; null where not known.</summary>
    public decimal? ScoreOf(string code) =>
        Sheet.Indicators.GetValueOrDefault(code) ?? Sheet.SubIndicators.GetValueOrDefault(code) ?? Sheet.Tools.GetValueOrDefault(code) ?? (Known.Items.TryGetValue(code, out var score) ? score : null);
}
