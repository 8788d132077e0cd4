using Sujarit.Kernel.Thai;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.News;

/// <summary>How people call what a post is, and how far it has come.</summary>
internal static class NewsWords
{
    public static string Of(NewsKind kind) =>
        kind switch
        {
            NewsKind.News => "ข่าวประชาสัมพันธ์",
            NewsKind.Activity => "กิจกรรม",
            NewsKind.Announcement => "ประกาศ",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The kind in the language of the call.</summary>
    public static string Of(NewsKind kind, Tongue say) =>
        kind switch
        {
            NewsKind.News => say["ข่าวประชาสัมพันธ์"],
            NewsKind.Activity => say["กิจกรรม"],
            _ => say["ประกาศ"],
        };

    /// <summary>The kind as addresses write it.</summary>
    public static string Word(NewsKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind that a word of an address names; null for none.</summary>
    public static NewsKind? Kind(string word) => Enum.GetValues<NewsKind>().Cast<NewsKind?>().FirstOrDefault(kind => string.Equals(Word(kind!.Value), word, StringComparison.Ordinal));

    /// <summary>How far it has come; what is published for a later time waits.</summary>
    public static string Of(NewsState state, bool waits = false) =>
        state switch
        {
            NewsState.Draft => "ฉบับร่าง",
            NewsState.Published when waits => "รอเวลาเผยแพร่",
            NewsState.Published => "เผยแพร่แล้ว",
            NewsState.Withdrawn => "นำออกแล้ว",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>Which mark the state bears.</summary>
    public static string Look(NewsState state, bool waits = false) =>
        state switch
        {
            NewsState.Published => waits ? "doing" : "done",
            NewsState.Withdrawn => "missing",
            _ => "idle",
        };

    /// <summary>When it happens, in Arabic digits; null where it is not told.</summary>
    public static string? Days(DateOnly? from, DateOnly? until) => from is { } first ? ThaiDate.Range(first, until ?? first, DigitScript.Arabic) : null;
}
