namespace Sujarit.Platform.Notices;

/// <summary>By what a notice leaves the site.</summary>
public enum NoticeChannel
{
    /// <summary>E-mail.</summary>
    Mail,

    /// <summary>LINE.</summary>
    Line,
}
