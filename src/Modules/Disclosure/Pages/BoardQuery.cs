using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Pages;

/// <summary>Which items of the board are asked for, and in which order.</summary>
internal sealed class BoardQuery
{
    public const string ByPoints = "points";
    public const string ByDay = "due";

    /// <summary>The assessment year; this year where none is asked for.</summary>
    [FromQuery]
    public FiscalYear? Year { get; set; }

    [FromQuery]
    public Guid? Office { get; set; }

    [FromQuery]
    public ItemState? State { get; set; }

    [FromQuery]
    public string? Sort { get; set; }

    public bool IsFiltered => Office is not null || State is not null;

    public IReadOnlyList<BoardRow> Of(IEnumerable<BoardRow> rows)
    {
        var found = rows.Where(row => (Office is null || row.OfficeId == Office) && (State is null || row.State == State));
        return Sort switch
        {
            ByPoints => [.. found.OrderByDescending(row => row.AtStake)],
            ByDay => [.. found.OrderBy(row => row.State == ItemState.Published).ThenBy(row => row.DueOn ?? DateOnly.MaxValue)],
            _ => [.. found],
        };
    }
}
