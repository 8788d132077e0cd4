namespace Sujarit.Disclosure.OpenData;

/// <summary>
/// A set of open data of the agency of the call: one table that is also public on its pages. The interface for programs, its description,
/// the catalogue, the files and the pages all follow from this list, so that none tells of what another does not have.
/// </summary>
internal interface IOpenSet
{
    /// <summary>The word of its address.</summary>
    string Name { get; }

    /// <summary>What it is called, in Thai; translated with the public pages.</summary>
    string Title { get; }

    /// <summary>What it tells, in Thai, in a sentence.</summary>
    string Summary { get; }

    /// <summary>The public page that shows the same to people, below the agency.</summary>
    string Page { get; }

    /// <summary>Whether all it tells is what is published for items, so that the newest publication is when it changed last.</summary>
    bool TellsOfItems => false;

    /// <summary>The columns in their order.</summary>
    IReadOnlyList<OpenColumn> Columns { get; }

    /// <summary>By what one can choose among the rows.</summary>
    IReadOnlyList<OpenFilter> Filters { get; }

    /// <summary>The rows that are asked for, each with a value for each column. At most five queries.</summary>
    Task<OpenRows<IReadOnlyList<object?>>> Read(OpenQuestion asked, CancellationToken cancel);
}
