using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Measures.Pages;

/// <summary>What the rulebook of a year offers to choose from; nothing where the year has none.</summary>
internal static class Choices
{
    public static Rulebook? Rules(FiscalYear year) => year < Rulebooks.BesideProgram.Years[0] ? null : Rulebooks.BesideProgram.Of(year);

    public static IEnumerable<SelectListItem> Indicators(FiscalYear year) =>
        Rules(year)?.Indicators.Select(indicator => new SelectListItem($"{indicator.Code}. {indicator.Name}", indicator.Code)) ?? [];

    public static IEnumerable<SelectListItem> Items(FiscalYear year) =>
        Rules(year)?.Items.Select(item => new SelectListItem($"{item.Code} {item.Title}", item.Code)) ?? [];
}
