namespace Sujarit.Measures.Rounds;

/// <summary>How a task stands on a day, as people look for it.</summary>
internal enum RoundState
{
    /// <summary>Its round has not begun.</summary>
    Ahead,

    /// <summary>Its round has begun, and nobody has answered.</summary>
    Waiting,

    /// <summary>Its last day is over, and nobody has answered.</summary>
    Overdue,

    /// <summary>Something was told, or it was said why nothing was to be done.</summary>
    Done,
}
