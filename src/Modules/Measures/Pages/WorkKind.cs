using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Pages;

/// <summary>The lists of works, as addresses name them.</summary>
internal sealed record WorkKind(string Code, string Title, string One, string Form)
{
    public static WorkKind Measures { get; } = new("measure", "มาตรการ", "มาตรการ", "plan");

    public static WorkKind Actions { get; } = new("action", "แนวทางรายตัวชี้วัด", "แนวทาง", "action");

    public static WorkKind Items { get; } = new("item", "ข้อ OIT", "ข้อ OIT", "item");

    public static IReadOnlyList<WorkKind> All { get; } = [Measures, Actions, Items];

    /// <summary>The kind of that code; the measures for any other.</summary>
    public static WorkKind Read(string? code) => All.FirstOrDefault(kind => kind.Code == code) ?? Measures;

    public static WorkKind Of(Work work) =>
        work switch
        {
            Measure => Measures,
            IndicatorAction => Actions,
            _ => Items,
        };
}
