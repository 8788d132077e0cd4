namespace Sujarit.Documents.Archives;

/// <summary>How an archive stands.</summary>
internal enum ArchiveState
{
    /// <summary>It is to be made, or to be tried again.</summary>
    Waiting,

    /// <summary>Somebody at work makes it.</summary>
    Making,

    /// <summary>It can be fetched.</summary>
    Ready,

    /// <summary>It could not be made.</summary>
    Failed,

    /// <summary>Somebody did not want it any more.</summary>
    Cancelled,

    /// <summary>Its time is over, and its file is gone.</summary>
    Expired,
}
