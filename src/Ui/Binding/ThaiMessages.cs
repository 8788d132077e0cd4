using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Sujarit.Ui.Binding;

/// <summary>What the binding of posted values says, in Thai and without the names of properties.</summary>
internal static class ThaiMessages
{
    public const string Missing = "โปรดกรอกข้อมูลในช่องนี้";
    public const string Unusable = "ใช้ค่าที่กรอกไม่ได้ โปรดตรวจแล้วกรอกใหม่";

    private const string notNumber = "โปรดกรอกเป็นตัวเลข";

    public static void Install(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => Missing);
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "ไม่ได้รับข้อมูลที่ส่ง โปรดส่งใหม่");
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Unusable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unusable);
        messages.SetUnknownValueIsInvalidAccessor(_ => Unusable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unusable);
        messages.SetValueIsInvalidAccessor(_ => Unusable);
        messages.SetValueMustBeANumberAccessor(_ => notNumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => notNumber);
    }
}
