namespace Sujarit.Measures.Reports;

/// <summary>The sorts of mistakes the reader knows.</summary>
internal enum FindingKind
{
    /// <summary>Another agency's name, as when last year's text of a neighbour was copied.</summary>
    ForeignAgency,

    /// <summary>A name one or two letters off the agency's own.</summary>
    MisspeltAgency,

    /// <summary>A date or year outside what the year allows.</summary>
    WrongYear,

    /// <summary>Ticked as done with nothing that could be checked.</summary>
    DoneWithoutEvidence,

    /// <summary>Ticked as done beside words that it is still under way.</summary>
    DoneButInProgress,

    /// <summary>A printed score that does not follow from the others.</summary>
    ScoreMismatch,

    /// <summary>The requirement, or the plan, copied as the result.</summary>
    PastedRequirement,

    /// <summary>An indicator filed under a tool that does not measure it.</summary>
    WrongTool,

    /// <summary>Thai and Arabic digits side by side.</summary>
    MixedDigits,

    /// <summary>Cells that stand under each other's headings.</summary>
    ShiftedColumn,

    /// <summary>A number, code or heading that occurs twice with different content.</summary>
    Repeated,

    /// <summary>Thai and Arabic digits inside one number.</summary>
    MixedNumber,

    /// <summary>A bracket or dots that were to be filled in.</summary>
    Unfilled,

    /// <summary>A day that no calendar has.</summary>
    ImpossibleDate,

    /// <summary>A person in a position that another holds.</summary>
    WrongPerson,

    /// <summary>The same sentence as the result of three works or more.</summary>
    RepeatedSentence,

    /// <summary>A result that says to the letter what last year's said.</summary>
    UnchangedFromLastYear,

    /// <summary>Done, by what was done in another year.</summary>
    EvidenceOutsideYear,

    /// <summary>A total or a percentage that does not follow from the figures beside it.</summary>
    SumMismatch,
}
