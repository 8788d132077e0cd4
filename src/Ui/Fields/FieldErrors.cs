using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Ui.Binding;

namespace Sujarit.Ui.Fields;

/// <summary>What is wrong with a value, each sentence once.</summary>
internal static class FieldErrors
{
    public static IReadOnlyList<string> Of(ModelStateEntry? entry) =>
        entry is null or { Errors.Count: 0 }
            ? []
            : [.. entry.Errors.Select(error => error.ErrorMessage.Length > 0 ? error.ErrorMessage : ThaiMessages.Unusable).Distinct()];
}
