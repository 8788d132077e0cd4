namespace Sujarit.Assessment.Contracts;

/// <summary>What became of a code in the next year.</summary>
public enum CarryKind
{
    /// <summary>It asks for the same thing, perhaps under another code.</summary>
    Same,

    /// <summary>It goes on with another wording, content or place.</summary>
    Changed,

    /// <summary>It became several.</summary>
    Split,

    /// <summary>It became one with others.</summary>
    Merged,

    /// <summary>It is no longer asked for.</summary>
    Dropped,
}
