using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Something one can choose rows by.</summary>
/// <param name="Name">The word of the query.</param>
/// <param name="Title">What people call it, in Thai; translated with the public pages.</param>
internal sealed record OpenFilter(string Name, string Title)
{
    /// <summary>The year of the assessment, in the Thai era.</summary>
    public static OpenFilter Year { get; } = new("year", "ปีที่ประเมิน (พ.ศ.)");

    /// <summary>The code of the item.</summary>
    public static OpenFilter Item { get; } = new("item", "รหัสข้อ");

    /// <summary>The first day that counts.</summary>
    public static OpenFilter Since { get; } = new("since", "ตั้งแต่วันที่");

    /// <summary>The kind of a post.</summary>
    public static OpenFilter Kind { get; } = new("kind", "ประเภท") { Words = [.. Enum.GetValues<NewsKind>().Select(NewsWords.Word)] };

    /// <summary>The only values there are; empty where there are others.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
