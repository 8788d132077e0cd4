namespace Sujarit.Platform.Notices;

/// <summary>Why something could not be sent: its kind, for what a server says may name people.</summary>
public enum DeliveryFailure
{
    /// <summary>The server does not answer, or is out of order.</summary>
    Unreachable,

    /// <summary>The server knows no such recipient, or does not take what was sent.</summary>
    Refused,

    /// <summary>The server does not let the site send: password or token are wrong.</summary>
    NotAllowed,

    /// <summary>More was sent than the channel allows.</summary>
    LimitReached,

    /// <summary>The link in the letter is good no more.</summary>
    Expired,

    /// <summary>What was to be sent cannot be opened: it was sealed with keys that are gone.</summary>
    Unreadable,
}
