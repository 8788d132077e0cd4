using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>The code before the numbers of an office's memos and letters, such as <c>สฎ 71038</c>.</summary>
internal sealed class OfficeCode : AgencyRecord
{
    public const int Longest = 40;

    private OfficeCode()
    {
    }

    /// <summary>The office; <see cref="Guid.Empty"/> for the whole agency.</summary>
    public Guid OfficeId { get; private init; }

    /// <summary>In Arabic digits.</summary>
    public string Code { get; private set; } = "";

    public static OfficeCode Of(Guid office, string code)
    {
        var given = new OfficeCode { OfficeId = office };
        given.Become(code);
        return given;
    }

    /// <summary>The code is this one from now on; papers that have a number keep the old.</summary>
    public void Become(string code) => Code = Read(code);

    /// <summary>The code as it is kept: digits Arabic, single spaces.</summary>
    /// <exception cref="RuleBrokenException">It is no code.</exception>
    public static string Read(string code)
    {
        var read = string.Join(' ', ThaiDigits.ToArabic(code).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('/');
        return read.Length is > 0 and <= Longest && read.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or (>= '\u0E31' and <= '\u0E4E'))
            ? read
            : throw new RuleBrokenException($"รหัสหนังสือ “{code}” ใช้ไม่ได้ โปรดกรอกอักษรย่อจังหวัดและรหัส เช่น สฎ 71038 โดยไม่ต้องมีเครื่องหมายทับ");
    }
}
