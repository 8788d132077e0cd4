using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sujarit.Ui.Fields;

/// <summary>The ids of a field's parts; what links to a field makes them the same way.</summary>
internal static class FieldIds
{
    /// <summary>The id of the control a name posts from: <c>Rows[2].Title</c> is <c>Rows_2__Title</c>.</summary>
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Hint(string id) => id + "-hint";

    public static string Error(string id) => id + "-error";
}
