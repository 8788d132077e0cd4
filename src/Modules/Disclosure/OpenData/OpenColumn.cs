namespace Sujarit.Disclosure.OpenData;

/// <summary>A column of open data. Its name never changes within a version of the interface.</summary>
/// <param name="Name">As programs call it.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Title">As people call it, in Thai; translated with the public pages.</param>
internal record OpenColumn(string Name, OpenKind Kind, string Title)
{
    /// <summary>Whether a row may have no value.</summary>
    public bool MayBeMissing { get; init; }
}
