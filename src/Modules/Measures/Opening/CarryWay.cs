namespace Sujarit.Measures.Opening;

/// <summary>What a year made of a work of the year before.</summary>
internal enum CarryWay
{
    /// <summary>It goes on.</summary>
    Taken,

    /// <summary>It goes on as another item than the one that follows from the rulebooks.</summary>
    TakenAs,

    /// <summary>It does not go on.</summary>
    LeftOut,
}
