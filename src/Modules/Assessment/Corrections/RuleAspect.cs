namespace Sujarit.Assessment.Corrections;

/// <summary>What of a rulebook an agency can correct for itself.</summary>
internal enum RuleAspect
{
    /// <summary>The title of an item.</summary>
    ItemTitle,

    /// <summary>Which year's content an item asks for.</summary>
    ItemYear,

    /// <summary>What an item has to show.</summary>
    ItemElements,

    /// <summary>The weights of all tools and their parts.</summary>
    ToolWeights,

    /// <summary>From which total each level begins, and its minimum of each tool.</summary>
    LevelMarks,

    /// <summary>Which tools or parts the minimums are compared with.</summary>
    TestedTools,

    /// <summary>That a rule was found in the handbook as it stands.</summary>
    Confirmed,
}
