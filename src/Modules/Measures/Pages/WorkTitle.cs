using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Pages;

/// <summary>What works are called where several kinds stand side by side.</summary>
internal static class WorkTitle
{
    private const int longest = 90;

    /// <summary>The number or code, and the beginning of the title.</summary>
    public static string Of(Work work)
    {
        var title = work switch
        {
            Measure measure => measure.Title,
            ItemWork item => item.ItemTitle,
            IndicatorAction action => action.Actions.FirstOrDefault(),
            _ => null,
        };
        var whole = $"{work.CalledShort} {title}".Trim();
        return whole.Length <= longest ? whole : whole[..longest] + "…";
    }

    /// <summary>The works as choices, each kind under its heading.</summary>
    public static IReadOnlyList<SelectListItem> Choices(IReadOnlyList<Work> works) =>
        [
            .. WorkKind.All.SelectMany(kind =>
            {
                var group = new SelectListGroup { Name = kind.Title };
                return works.Where(work => WorkKind.Of(work) == kind && !work.IsWithdrawn).OrderBy(work => work.Order).Select(work => new SelectListItem(Of(work), work.Id.ToString()) { Group = group });
            }),
        ];
}
