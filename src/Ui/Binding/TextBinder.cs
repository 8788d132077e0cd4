using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Kernel.Thai;

namespace Sujarit.Ui.Binding;

/// <summary>Text in the one form it is kept in, without blanks around it; nothing but blanks is nothing.</summary>
internal sealed class TextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var text = ThaiText.Clean(given.FirstValue ?? "").Trim();
        var isNothing = text.Length == 0 && bindingContext.ModelMetadata.ConvertEmptyStringToNull;
        bindingContext.Result = ModelBindingResult.Success(isNothing ? null : text);
        return Task.CompletedTask;
    }
}
