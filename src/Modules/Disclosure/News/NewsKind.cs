namespace Sujarit.Disclosure.News;

/// <summary>What a post tells of.</summary>
internal enum NewsKind
{
    /// <summary>ข่าวประชาสัมพันธ์.</summary>
    News,

    /// <summary>กิจกรรม: what was or will be done, with its day and place.</summary>
    Activity,

    /// <summary>ประกาศ.</summary>
    Announcement,
}
