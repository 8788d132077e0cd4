namespace Sujarit.Kernel.Thai;

/// <summary>The names of the months, and how they are found in a text.</summary>
internal static class ThaiMonths
{
    private static readonly string[] names =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] shortNames =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private static readonly (string Name, int Month)[] misspelt =
        [("กรกฏาคม", 7), ("พฤษจิกายน", 11), ("กุมภาพันธ", 2), ("กุมพาพันธ์", 2)];

    public static string Name(int month) => names[month - 1];

    public static string ShortName(int month) => shortNames[month - 1];

    /// <summary>The month named at the place and where its name ends; month zero where none is.</summary>
    public static (int Month, int End) At(string text, int index)
    {
        if (index >= text.Length || text[index] is not ('ม' or 'ก' or 'เ' or 'พ' or 'ส' or 'ต' or 'ธ'))
        {
            return default;
        }

        for (var month = 1; month <= names.Length; month++)
        {
            if (StandsAt(text, index, names[month - 1]))
            {
                return (month, index + names[month - 1].Length);
            }
        }

        foreach (var (name, month) in misspelt)
        {
            if (StandsAt(text, index, name))
            {
                return (month, index + name.Length);
            }
        }

        return ShortAt(text, index);
    }

    private static (int Month, int End) ShortAt(string text, int index)
    {
        for (var month = 1; month <= shortNames.Length; month++)
        {
            var end = EndOfShort(text, index, shortNames[month - 1]);
            if (end > index)
            {
                return (month, end);
            }
        }

        return default;
    }

    /// <summary>Matches ม.ค. and also ม. ค. · ม.ค · มค. · มค, the looser ones only as a word of their own.</summary>
    private static int EndOfShort(string text, int index, string shortName)
    {
        var dot = shortName.IndexOf('.', StringComparison.Ordinal);
        if (!StandsAt(text, index, shortName[..dot]))
        {
            return -1;
        }

        var place = index + dot;
        var hasDot = place < text.Length && text[place] == '.';
        place = hasDot ? Blanks.Skip(text, place + 1) : place;
        if (place >= text.Length || text[place] != shortName[dot + 1])
        {
            return -1;
        }

        place++;
        if (place < text.Length && text[place] == '.')
        {
            return hasDot || IsWordStart(text, index) ? place + 1 : -1;
        }

        var endsWord = place == text.Length || !ThaiLetters.IsLetter(text[place]);
        return endsWord && IsWordStart(text, index) ? place : -1;
    }

    private static bool IsWordStart(string text, int index) => index == 0 || !ThaiLetters.IsLetter(text[index - 1]);

    private static bool StandsAt(string text, int index, string word) =>
        string.CompareOrdinal(text, index, word, 0, word.Length) == 0;
}
