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
        if (given == ValueProviderResult.None || IsRefusedAlready(bindingContext))
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

    // What was refused at Values[iit] is asked for again at Values.iit, which is no other field.
    private static bool IsRefusedAlready(ModelBindingContext context)
    {
        var name = context.ModelName;
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (context.ModelState.TryGetValue($"{name[..dot]}[{name[(dot + 1)..]}]", out var twin) && twin.Errors.Count > 0)
            {
                return true;
            }
        }

        return false;
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
