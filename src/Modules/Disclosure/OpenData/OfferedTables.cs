namespace Sujarit.Disclosure.OpenData;

/// <summary>The tables of a page, and where each is given out.</summary>
/// <param name="Tables">The tables, in their order: the number and the title of each.</param>
/// <param name="Place">Where the files of this page's tables begin, below the root of the site.</param>
internal sealed record OfferedTables(IReadOnlyList<TableTitle> Tables, string Place);
