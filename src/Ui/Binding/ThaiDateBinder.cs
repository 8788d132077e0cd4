using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Ui.Binding;

/// <summary>A day as Thai people write it (12 ก.พ. 2567, ๑๒/๒/๒๕๖๗) or as machines do (2024-02-12).</summary>
internal sealed class ThaiDateBinder : IModelBinder
{
    private static readonly WrittenValueBinder<DateOnly> binder = new(
        TryRead,
        clock => $"อ่านวันที่ไม่ได้ โปรดกรอกวัน เดือน และปี พ.ศ. เช่น {Example(clock)}"
    );

    public Task BindModelAsync(ModelBindingContext bindingContext) => binder.BindModelAsync(bindingContext);

    /// <summary>Today, as it is typed.</summary>
    public static string Example(TimeProvider clock) => ThaiDate.Brief(clock.Today(), fullYear: true);

    /// <summary>Reads one day; a month or a span is none.</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        var isDay = ThaiDate.TryRead(text, out var span) && span.Precision == DatePrecision.Day && span.First == span.Last;
        day = span.First;
        return isDay;
    }
}
