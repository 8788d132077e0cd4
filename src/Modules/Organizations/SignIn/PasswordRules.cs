using Sujarit.Kernel;

namespace Sujarit.Organizations.SignIn;

/// <summary>What may be a password: long, and not among those tried first. It need not mix kinds of letters; that makes none stronger.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    // Shorter words stand in many good sentences.
    private const int shortestWord = 4;

    /// <summary>What a form says beside the field.</summary>
    public const string Hint = "อย่างน้อย 12 ตัวอักษร ใช้ประโยคที่จำง่ายได้ ไม่ต้องมีอักขระพิเศษ";

    /// <summary>Refuses what is easily guessed.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="words">The person's and the agency's: e-mail, name, code.</param>
    public static void Check(string password, IEnumerable<string?> words)
    {
        if (password.Length < Shortest)
        {
            throw new RuleBrokenException($"รหัสผ่านสั้นเกินไป โปรดตั้งอย่างน้อย {Shortest} ตัวอักษร");
        }

        if (password.Length > Longest)
        {
            throw new RuleBrokenException($"รหัสผ่านยาวเกินไป โปรดตั้งไม่เกิน {Longest} ตัวอักษร");
        }

        if (CommonPasswords.Contain(password) || password.Distinct().Count() < shortestWord)
        {
            throw new RuleBrokenException("รหัสผ่านนี้มีผู้ใช้กันมากและเดาได้ง่าย โปรดตั้งรหัสผ่านอื่น");
        }

        if (Words(words).Any(word => IsMostly(password, word)))
        {
            throw new RuleBrokenException("รหัสผ่านต้องไม่ใช่ชื่อ อีเมล หรือรหัสหน่วยงาน โปรดตั้งรหัสผ่านอื่น");
        }
    }

    private static IEnumerable<string> Words(IEnumerable<string?> given) =>
        given.OfType<string>().SelectMany(words => words.Split([' ', '@', '.'], StringSplitOptions.RemoveEmptyEntries).Append(words)).Where(word => word.Length >= shortestWord);

    // A name with a year behind it is still the name.
    private static bool IsMostly(string password, string word) =>
        password.Contains(word, StringComparison.OrdinalIgnoreCase) && password.Replace(word, "", StringComparison.OrdinalIgnoreCase).Length < Shortest / 2;
}
