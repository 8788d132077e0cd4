namespace Sujarit.Disclosure.Checking;

/// <summary>How far reading a file has come.</summary>
internal enum FileTextState
{
    /// <summary>It is still to be read.</summary>
    Waiting,

    /// <summary>Its text was read.</summary>
    Read,

    /// <summary>It holds pictures and no text.</summary>
    PictureOnly,

    /// <summary>It is locked by a password.</summary>
    Locked,

    /// <summary>It is broken, or too large to be read.</summary>
    Unreadable,

    /// <summary>It is of a form that is not read; nothing is said of it.</summary>
    NotRead,
}
