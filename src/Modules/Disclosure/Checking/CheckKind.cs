namespace Sujarit.Disclosure.Checking;

/// <summary>What is probably wrong with what an item shows. The command line names them in lower case with hyphens.</summary>
internal enum CheckKind
{
    /// <summary>Nothing serves the element.</summary>
    ElementMissing,

    /// <summary>Nothing of the item was ever published.</summary>
    NotPublished,

    /// <summary>What another module publishes leaves something out.</summary>
    SourceIncomplete,

    /// <summary>No table has the column, and no file names it.</summary>
    ColumnMissing,

    /// <summary>A cell that has to be filled is empty.</summary>
    CellEmpty,

    /// <summary>A cell holds something else than its column.</summary>
    CellMisfit,

    /// <summary>A table has too few rows.</summary>
    RowMissing,

    /// <summary>A month of the year has no row.</summary>
    MonthMissing,

    /// <summary>A day lies outside the fiscal year.</summary>
    DayOutsideYear,

    /// <summary>A sum is not the sum of its parts.</summary>
    SumMismatch,

    /// <summary>The text does not say what has to be said.</summary>
    WordsMissing,

    /// <summary>It cannot be read in a language that is asked for.</summary>
    LanguageMissing,

    /// <summary>The present head's signature is not to be found.</summary>
    SignatureMissing,

    /// <summary>There are too few pictures.</summary>
    PictureMissing,

    /// <summary>A picture has no text for those who do not see it.</summary>
    AltMissing,

    /// <summary>The day the content is as of is not named.</summary>
    AsOfMissing,

    /// <summary>The content is as of another day.</summary>
    WrongAsOf,

    /// <summary>The year of the content is not told.</summary>
    YearMissing,

    /// <summary>The content is of another year.</summary>
    WrongYear,

    /// <summary>The plan's time does not cover the year.</summary>
    PeriodNotCovering,

    /// <summary>It leads to no channel on the web.</summary>
    ChannelMissing,

    /// <summary>The channel is that of another item, which it has to stand apart from.</summary>
    ChannelShared,

    /// <summary>A link leads nowhere.</summary>
    LinkUnreachable,

    /// <summary>A link leads to the first page of a site where a document is asked: whoever follows it has to look for the document.</summary>
    LinkToHomePage,

    /// <summary>A link asks to sign in.</summary>
    LinkNeedsSignIn,

    /// <summary>A file is a picture of its text.</summary>
    FilePictureOnly,

    /// <summary>A file is locked by a password.</summary>
    FileLocked,

    /// <summary>A file cannot be read.</summary>
    FileUnreadable,

    /// <summary>A file is too large for a slow line.</summary>
    FileLarge,
}
