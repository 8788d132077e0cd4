namespace Sujarit.Measures.Intake;

/// <summary>How far a file on its way in has come.</summary>
internal enum DraftState
{
    /// <summary>Kept, and waiting for its turn to be read.</summary>
    Waiting,

    /// <summary>Being read.</summary>
    Reading,

    /// <summary>Read; people look through it.</summary>
    Ready,

    /// <summary>It cannot be read.</summary>
    Refused,

    /// <summary>Its works are in the year.</summary>
    Filed,
}
