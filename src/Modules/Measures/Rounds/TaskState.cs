namespace Sujarit.Measures.Rounds;

/// <summary>What became of a task.</summary>
internal enum TaskState
{
    /// <summary>Nobody has answered yet.</summary>
    Waiting,

    /// <summary>Something was told.</summary>
    Answered,

    /// <summary>Nothing was to be done in the round, and somebody said why.</summary>
    Excused,
}
