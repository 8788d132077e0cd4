namespace Sujarit.Assessment.Contracts;

/// <summary>How sure a value of a rulebook is. Later members are less sure.</summary>
public enum Sureness
{
    /// <summary>Stands in published material that was read.</summary>
    Confirmed,

    /// <summary>Worked out from published figures, or found with one agency only.</summary>
    Derived,

    /// <summary>Taken over from another year or from experience; to be checked against the year's handbook.</summary>
    Assumed,
}
