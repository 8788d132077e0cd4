using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Kernel;

namespace Sujarit.Ui.Binding;

/// <summary>Knows which posted values are read the Thai way.</summary>
internal sealed class ThaiBinders : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> readers = new()
    {
        [typeof(DateOnly)] = new ThaiDateBinder(),
        [typeof(FiscalYear)] = new WrittenValueBinder<FiscalYear>(FiscalYear.TryRead, clock => $"อ่านปีงบประมาณไม่ได้ โปรดกรอกปี พ.ศ. สี่หลัก เช่น {FiscalYear.Of(clock)}"),
        [typeof(Money)] = new WrittenValueBinder<Money>(Money.TryRead, _ => "อ่านจำนวนเงินไม่ได้ โปรดกรอกเป็นตัวเลข ทศนิยมไม่เกินสองตำแหน่ง เช่น 1,234.50"),
        [typeof(Score)] = new WrittenValueBinder<Score>(Score.TryRead, _ => "อ่านคะแนนไม่ได้ โปรดกรอกตัวเลขตั้งแต่ 0 ถึง 100 เช่น 83.22"),
        [typeof(decimal)] = new WrittenValueBinder<decimal>(WrittenNumbers.TryRead, _ => "อ่านตัวเลขไม่ได้ โปรดกรอกเป็นตัวเลข เช่น 85.5"),
        [typeof(int)] = new WrittenValueBinder<int>(WrittenNumbers.TryRead, _ => WrittenNumbers.NotWhole),
        [typeof(long)] = new WrittenValueBinder<long>(WrittenNumbers.TryRead, _ => WrittenNumbers.NotWhole),
    };

    private static readonly TextBinder text = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.BindingInfo.BinderType is not null || !IsTyped(context.BindingInfo.BindingSource))
        {
            return null;
        }

        if (context.Metadata.ModelType == typeof(string))
        {
            return IsPassword(context.Metadata) ? null : text;
        }

        return readers.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
    }

    // A header or a service is nobody's writing.
    private static bool IsTyped(BindingSource? source) =>
        source is null || source == BindingSource.Form || source == BindingSource.Query || source == BindingSource.Path || source == BindingSource.ModelBinding;

    private static bool IsPassword(ModelMetadata metadata) =>
        string.Equals(metadata.DataTypeName, nameof(DataType.Password), StringComparison.Ordinal);
}
