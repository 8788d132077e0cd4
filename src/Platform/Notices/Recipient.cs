namespace Sujarit.Platform.Notices;

/// <summary>Somebody who is told things, and how they are reached beside the site.</summary>
/// <param name="Agency">The code of the agency, as addresses begin with.</param>
/// <param name="AgencyName">Its full name.</param>
/// <param name="Mail">By e-mail; null where the person has no address.</param>
/// <param name="Line">By LINE; null where the person has not linked it.</param>
public sealed record Recipient(string Agency, string AgencyName, Way? Mail, Way? Line)
{
    /// <summary>How the person is reached by this channel; null where not.</summary>
    public Way? By(NoticeChannel channel) => channel == NoticeChannel.Mail ? Mail : Line;
}
