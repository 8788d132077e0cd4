namespace Sujarit.Disclosure.Sealing;

/// <summary>What is known of the end of a version.</summary>
internal enum VersionEnd
{
    /// <summary>The seal of what followed proves it.</summary>
    Proved,

    /// <summary>Nothing is said to have followed; only the whole log could prove that.</summary>
    Open,

    /// <summary>Something followed that has no seal: the certificate does not tell when.</summary>
    NotTold,
}
