using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>Where the files of an item stand: on the public site, or in the office while it is looked at beforehand.</summary>
internal interface IItemAddresses
{
    /// <summary>The address of a kept file.</summary>
    string Of(Served served, StoredFile file);

    /// <summary>The files a table is offered as, each with its name and address.</summary>
    IEnumerable<(string Name, string Address)> Of(Served table);
}
