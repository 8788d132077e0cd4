using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Appeals;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Pages;

/// <summary>Which items of an appeal are asked for.</summary>
internal sealed class AppealQuery
{
    /// <summary>The assessment year; this year where none is asked for.</summary>
    [FromQuery]
    public FiscalYear? Year { get; set; }

    [FromQuery]
    public AppealFilter Show { get; set; }

    public IReadOnlyList<AppealRow> Of(AppealYear year) =>
        Show switch
        {
            AppealFilter.Differing => [.. year.Rows.Where(row => row.Kind is AppealKind.Contestable or AppealKind.ChangedSince or AppealKind.Overlooked)],
            AppealFilter.Lost => year.Lost,
            AppealFilter.Open => year.Open,
            AppealFilter.Contested => [.. year.Rows.Where(row => row.InForce is not null)],
            _ => year.Rows,
        };
}
