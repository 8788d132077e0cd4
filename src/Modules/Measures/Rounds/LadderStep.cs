namespace Sujarit.Measures.Rounds;

/// <summary>How far a task that waits has climbed: who has been told of it, from the first reminder up.</summary>
internal enum LadderStep
{
    /// <summary>Nobody yet.</summary>
    None,

    /// <summary>The owner, some days before it is due.</summary>
    Before,

    /// <summary>The owner, on the day.</summary>
    OnDay,

    /// <summary>The owner, that it is overdue.</summary>
    Overdue,

    /// <summary>The head of the office.</summary>
    Head,

    /// <summary>ปลัด.</summary>
    Chief,
}
