using System.Collections;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sujarit.Kernel;

namespace Sujarit.Ui.Fields;

/// <summary>Which kind of field a page asks for, or else what its model suits.</summary>
internal static class FieldKinds
{
    /// <summary>The kind a page names.</summary>
    /// <exception cref="InvalidOperationException">The page asks for a kind there is not.</exception>
    public static FieldKind Read(string type) =>
        Enum.TryParse<FieldKind>(type, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(type[0])
            ? kind
            : throw new InvalidOperationException($"A field has no type \"{type}\"; it may be {string.Join(", ", Enum.GetNames<FieldKind>()).ToLowerInvariant()}.");

    public static FieldKind For(Type? type, ModelMetadata? metadata, bool hasItems)
    {
        if (hasItems)
        {
            return type is not null && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? FieldKind.Checks : FieldKind.Select;
        }

        return metadata?.DataTypeName switch
        {
            nameof(DataType.Password) => FieldKind.Password,
            nameof(DataType.MultilineText) => FieldKind.TextArea,
            nameof(DataType.EmailAddress) => FieldKind.Email,
            nameof(DataType.PhoneNumber) => FieldKind.Tel,
            nameof(DataType.Url) => FieldKind.Url,
            _ => ForType(Nullable.GetUnderlyingType(type ?? typeof(string)) ?? type),
        };
    }

    /// <summary>Which keys a phone shows: digits alone, digits with a point, or letters (null).</summary>
    public static string? Keys(FieldKind kind, Type? type)
    {
        if (kind != FieldKind.Number)
        {
            return null;
        }

        var number = Nullable.GetUnderlyingType(type ?? typeof(string)) ?? type;
        return number == typeof(int) || number == typeof(long) || number == typeof(FiscalYear) ? "numeric" : "decimal";
    }

    private static FieldKind ForType(Type? type)
    {
        if (type == typeof(DateOnly))
        {
            return FieldKind.Date;
        }

        if (type == typeof(bool))
        {
            return FieldKind.Check;
        }

        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(Money) || type == typeof(Score) || type == typeof(FiscalYear))
        {
            return FieldKind.Number;
        }

        var isFile = typeof(IFormFile).IsAssignableFrom(type) || typeof(IEnumerable<IFormFile>).IsAssignableFrom(type);
        return isFile ? FieldKind.File : FieldKind.Text;
    }
}
