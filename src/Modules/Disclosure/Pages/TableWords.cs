using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Disclosure.Tables;

namespace Sujarit.Disclosure.Pages;

/// <summary>How people call what a column holds.</summary>
internal static class TableWords
{
    public static IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ColumnKind>().Select(kind => new SelectListItem(Of(kind), kind.ToString()))];

    public static string Of(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "ข้อความ",
            ColumnKind.WholeNumber => "จำนวนนับ",
            ColumnKind.Money => "จำนวนเงิน",
            ColumnKind.Date => "วันที่",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
