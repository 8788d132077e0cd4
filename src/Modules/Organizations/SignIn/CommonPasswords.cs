namespace Sujarit.Organizations.SignIn;

/// <summary>The passwords that are tried first (see <c>fetch-common-passwords</c> for where they come from).</summary>
internal static class CommonPasswords
{
    // A common word is found again inside a longer password from this length on.
    private const int shortestWord = 5;

    private static readonly Lazy<HashSet<string>> known = new(Read);

    /// <summary>Whether it is one of them, one of them twice, or one of them with digits and signs around it.</summary>
    public static bool Contain(string password)
    {
        var plain = password.ToLowerInvariant();
        var word = plain.Trim([.. plain.Where(letter => !char.IsLetter(letter)).Distinct()]);
        var half = plain[..(plain.Length / 2)];
        return known.Value.Contains(plain)
            || word.Length == 0 && IsRow(plain)
            || word.Length >= shortestWord && known.Value.Contains(word)
            || half + half == plain && known.Value.Contains(half)
            || IsRow(plain);
    }

    // 123456789012, abcdefghijkl and their reverse.
    private static bool IsRow(string password) =>
        Enumerable.Range(1, password.Length - 1).All(at => IsNext(password[at - 1], password[at])) || Enumerable.Range(1, password.Length - 1).All(at => IsNext(password[at], password[at - 1]));

    private static bool IsNext(char before, char after) => after == before + 1 || (before == '9' && after == '0');

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        var words = new HashSet<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.Add(line);
            }
        }

        return words;
    }
}
