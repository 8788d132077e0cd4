namespace Sujarit.Disclosure.Sealing;

/// <summary>What was done to what was published.</summary>
internal enum SealProblemKind
{
    /// <summary>Something of it is not as it was sealed.</summary>
    Altered,

    /// <summary>It is there no more.</summary>
    Removed,

    /// <summary>The end of the log is gone, or was written anew.</summary>
    CutOff,

    /// <summary>What is kept apart from the database is not there: the end of the log cannot be judged.</summary>
    HeadMissing,

    /// <summary>It was never sealed.</summary>
    Unsealed,
}
