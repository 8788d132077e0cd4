namespace Sujarit.Platform.Audit;

/// <summary>What was done to an entry of the audit.</summary>
public enum AuditProblemKind
{
    /// <summary>It says something else than it did.</summary>
    Altered,

    /// <summary>It is not there, though later ones are.</summary>
    Removed,

    /// <summary>It stands where another stood.</summary>
    Swapped,

    /// <summary>It and all after it were taken off the end, or the end was written anew.</summary>
    CutOff,

    /// <summary>It was put in, or belongs to another chain.</summary>
    Foreign,
}
