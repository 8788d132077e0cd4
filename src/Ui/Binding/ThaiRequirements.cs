using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Sujarit.Ui.Binding;

/// <summary>Gives every validation attribute that says nothing of its own a Thai sentence; a [Display] name makes it exact.</summary>
internal sealed class ThaiRequirements : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var isNamed = context.Attributes.OfType<DisplayAttribute>().Any(display => display.Name is not null);
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (IsSilent(attribute) && Sentence(attribute, isNamed) is { } sentence)
            {
                attribute.ErrorMessage = sentence;
            }
        }
    }

    // Attributes of a data type carry an English sentence from birth.
    private static bool IsSilent(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is null
        && (string.IsNullOrEmpty(attribute.ErrorMessage) || attribute is DataTypeAttribute && attribute.ErrorMessage == Birthday(attribute));

    private static string? Birthday(ValidationAttribute attribute) =>
        attribute switch
        {
            EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
            PhoneAttribute => new PhoneAttribute().ErrorMessage,
            UrlAttribute => new UrlAttribute().ErrorMessage,
            _ => null,
        };

    private static string? Sentence(ValidationAttribute attribute, bool isNamed) =>
        attribute switch
        {
            RequiredAttribute => isNamed ? "โปรดกรอก{0}" : ThaiMessages.Missing,
            StringLengthAttribute { MinimumLength: > 0 } => "โปรดกรอก {2} ถึง {1} ตัวอักษร",
            StringLengthAttribute or MaxLengthAttribute => "ยาวเกินไป โปรดกรอกไม่เกิน {1} ตัวอักษร",
            MinLengthAttribute => "สั้นเกินไป โปรดกรอกอย่างน้อย {1} ตัวอักษร",
            RangeAttribute => "โปรดกรอกค่าตั้งแต่ {1} ถึง {2}",
            CompareAttribute => "กรอกสองช่องไม่ตรงกัน โปรดกรอกให้เหมือนกัน",
            EmailAddressAttribute => "ใช้อีเมลนี้ไม่ได้ โปรดกรอกเช่น name@example.go.th",
            PhoneAttribute => "ใช้หมายเลขโทรศัพท์นี้ไม่ได้ โปรดกรอกเป็นตัวเลข",
            UrlAttribute => "ใช้ที่อยู่เว็บนี้ไม่ได้ โปรดกรอกให้ขึ้นต้นด้วย https://",
            RegularExpressionAttribute => ThaiMessages.Unusable,
            _ => null,
        };
}
