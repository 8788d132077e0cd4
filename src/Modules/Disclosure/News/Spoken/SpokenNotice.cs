using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Disclosure.News.Spoken;

/// <summary>A post as it is read out over the loudspeakers of the villages.</summary>
internal static class SpokenNotice
{
    /// <summary>The most characters that are read out; nobody listens for longer.</summary>
    public const int Longest = 20_000;

    // Characters a minute, blanks aside: slowly, as over loudspeakers.
    private const int pace = 600;

    public static string Of(NewsPost post, AgencyCard agency)
    {
        var parts = new[]
        {
            $"เรียน พี่น้องประชาชนในเขต{agency.Name}ทุกท่าน",
            $"{agency.Name} {Opening(post.Kind)} เรื่อง {SpokenThai.Of(post.Title)}",
            Held(post),
            post.Summary is { } summary ? SpokenThai.Of(summary) : null,
            Cut(SpokenThai.Of(NewsText.Words(post))),
            agency.Telephone is { Length: > 0 } telephone ? $"สอบถามรายละเอียดได้ที่ {agency.Name} {SpokenThai.Of($"โทรศัพท์หมายเลข {telephone}")}" : null,
            $"จึง{(post.Kind == NewsKind.Announcement ? "ประกาศ" : "ประชาสัมพันธ์")}ให้ทราบโดยทั่วกัน",
            agency.Name,
        };
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>How long it takes to read out, in whole minutes, at least one.</summary>
    public static int Minutes(string text) => Math.Max(1, (text.Count(letter => !char.IsWhiteSpace(letter)) + pace - 1) / pace);

    private static string Opening(NewsKind kind) =>
        kind switch
        {
            NewsKind.Announcement => "ขอประกาศให้ทราบ",
            NewsKind.Activity => "ขอประชาสัมพันธ์กิจกรรม",
            _ => "ขอประชาสัมพันธ์",
        };

    private static string? Held(NewsPost post)
    {
        var days = post.HappensOn is { } first ? $"วันที่ {SpokenDates.Of(new ThaiDateSpan(first, post.HappensUntil ?? first))}" : "";
        var place = post.Place is { } where ? $"ณ {SpokenThai.Of(where)}" : "";
        return $"{days} {place}".Trim() is { Length: > 0 } held ? held : null;
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf('\n', Longest);
        return end > 0 ? text[..end] : text[..Longest];
    }
}
