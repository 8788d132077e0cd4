using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

/// <summary>What was found when an item was last looked over: after each change of what it shows, and when a file or link turned out otherwise.</summary>
internal sealed class ItemCheckup : AgencyRecord
{
    private ItemCheckup()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>How many findings count.</summary>
    public int Count { get; private init; }

    /// <summary>How many of its files were still to be read.</summary>
    public int Awaited { get; private init; }

    /// <summary>The findings as JSON, those that were dismissed too.</summary>
    public string Json { get; private init; } = "";

    /// <summary>Those that count.</summary>
    public IReadOnlyList<CheckFinding> Findings => [.. All.Where(finding => finding.Dismissed is null)];

    /// <summary>Those that somebody has looked at and says need no mending.</summary>
    public IReadOnlyList<CheckFinding> Dismissed => [.. All.Where(finding => finding.Dismissed is not null)];

    private IReadOnlyList<CheckFinding> All => JsonSerializer.Deserialize<IReadOnlyList<CheckFinding>>(Json, AnswerJson.Options)!;

    public static ItemCheckup Of(FiscalYear assessment, string item, IReadOnlyList<CheckFinding> findings, int awaited, DateTimeOffset at) =>
        new() { Assessment = assessment, Item = item, At = at, Count = findings.Count(finding => finding.Dismissed is null), Awaited = awaited, Json = JsonSerializer.Serialize(findings, AnswerJson.Options) };
}
