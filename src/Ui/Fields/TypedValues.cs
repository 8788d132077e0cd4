using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sujarit.Ui.Fields;

/// <summary>What stands in a field: what was typed, else what is kept.</summary>
internal static class TypedValues
{
    public static IReadOnlyList<string> Of(ModelStateEntry? typed, object? kept, FieldKind kind, Digits digits) =>
        typed?.RawValue switch
        {
            string text => [text],
            IEnumerable<string?> texts => [.. texts.OfType<string>()],
            _ => [.. Written(kept, digits).Select(text => kind == FieldKind.Number ? digits.Of(text) : text)],
        };

    private static IEnumerable<string> Written(object? value, Digits digits) =>
        value switch
        {
            null => [],
            string text => [text],
            bool isSet => [isSet ? "true" : "false"],
            DateOnly day => [digits.Day(day)],
            IEnumerable several => several.Cast<object?>().SelectMany(one => Written(one, digits)),
            IFormattable formattable => [formattable.ToString(format: null, CultureInfo.InvariantCulture)],
            _ => [value.ToString() ?? ""],
        };
}
