using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Exhibits;

/// <summary>That an exhibit shows one element of an item.</summary>
internal sealed class ExhibitUse : AgencyRecord
{
    private ExhibitUse()
    {
    }

    public Guid ExhibitId { get; private init; }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>The element's place in the item, from 1 in official order.</summary>
    public int Element { get; private init; }

    public static ExhibitUse Of(Exhibit exhibit, FiscalYear assessment, string item, int element) =>
        new() { ExhibitId = exhibit.Id, Assessment = assessment, Item = item, Element = element };
}
