namespace Sujarit.Documents.Contracts;

/// <summary>What is counted while a file is read.</summary>
public enum ReadingUnit
{
    /// <summary>Pages of a PDF that keeps its structure. Of others the tools tell all pages at once.</summary>
    Pages,

    /// <summary>Sheets of an Excel file.</summary>
    Sheets,

    /// <summary>Kilobytes of the text of a Word file: how many pages or tables it has is known only at its end.</summary>
    Kilobytes,

    /// <summary>Tables of a paper that is read already.</summary>
    Tables,
}
