using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>The rules of one assessment year. All lists are in official order.</summary>
public sealed record Rulebook
{
    /// <summary>The assessment year T it is opened for.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The year it was written for; differs from <see cref="Year"/> where that year has no rulebook of its own.</summary>
    public required FiscalYear WrittenFor { get; init; }

    /// <summary>Not confirmed (ยังไม่ยืนยัน): what rests on it has to say so, and items are not scored by it.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>Whether scores of single items may be given: the year asks for items and this book knows all of them.</summary>
    public required bool ItemsScored { get; init; }

    /// <summary>What an item can score; 0–100.</summary>
    public required IReadOnlyList<decimal> ItemScores { get; init; }

    /// <summary>What the way of computing (means and weights) rests on.</summary>
    public required Basis ComputingBasis { get; init; }

    /// <summary>The tools the total is made of.</summary>
    public required IReadOnlyList<Tool> Tools { get; init; }

    /// <summary>The indicators of all tools.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Empty where the year's sub-indicators are not known.</summary>
    public required IReadOnlyList<SubIndicator> SubIndicators { get; init; }

    /// <summary>Empty where the year's items are not known.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>The levels a result can have, and their conditions.</summary>
    public required LevelScale Levels { get; init; }

    /// <summary>The forms of the survey tools as far as they are known; one for each survey tool.</summary>
    public required IReadOnlyList<Survey> Surveys { get; init; }

    /// <summary>The times of the assessment as first published; empty where not found.</summary>
    public required IReadOnlyList<Period> Calendar { get; init; }

    /// <summary>What holds for the checks of its elements; null where the year has none.</summary>
    public CheckTerms? Checks { get; init; }

    /// <summary>What an agency has corrected in it for itself; empty in a book as it came. What rests on the book has to show it.</summary>
    public IReadOnlyList<AgencyRule> AgencyRules { get; init; } = [];

    /// <summary>The item of that code, or null.</summary>
    public Item? Item(string code) => Items.FirstOrDefault(item => item.Code == code);

    /// <summary>The item that plays a part of <see cref="ItemRole"/>, or null where the year's items are not known.</summary>
    public Item? ItemOf(string role) => Items.FirstOrDefault(item => item.Role == role);

    /// <summary>The indicator of that code, or null.</summary>
    public Indicator? Indicator(string code) => Indicators.FirstOrDefault(indicator => indicator.Code == code);
}
