using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel.Thai;

namespace Sujarit.Ui.Binding;

/// <summary>Reads a value as people write it.</summary>
/// <param name="tryRead">Reads the cleaned text.</param>
/// <param name="refusal">The Thai sentence for what cannot be read; it may show an example of today.</param>
internal sealed class WrittenValueBinder<T>(TryRead<T> tryRead, Func<TimeProvider, string> refusal) : IModelBinder
    where T : struct
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var given = bindingContext.ValueProvider.GetValue(name);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(name, given);
        var text = ThaiText.Clean(given.FirstValue ?? "").Trim();
        if (text.Length == 0)
        {
            Leave(bindingContext, given);
        }
        else if (tryRead(text, out var value))
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, refusal(Clock(bindingContext.HttpContext)));
        }

        return Task.CompletedTask;
    }

    private static void Leave(ModelBindingContext context, ValueProviderResult given)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(model: null);
            return;
        }

        var messages = context.ModelMetadata.ModelBindingMessageProvider;
        context.ModelState.TryAddModelError(context.ModelName, messages.ValueMustNotBeNullAccessor(given.ToString()));
    }

    private static TimeProvider Clock(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>();
}
