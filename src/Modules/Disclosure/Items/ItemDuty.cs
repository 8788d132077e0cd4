using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

/// <summary>Who answers for an item of an assessment, and by when.</summary>
internal sealed class ItemDuty : AgencyRecord
{
    private ItemDuty()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>The office that answers for it; null for nobody yet.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>By when it should be public; null for no day of its own.</summary>
    public DateOnly? DueOn { get; private set; }

    public static ItemDuty Of(FiscalYear assessment, string item) => new() { Assessment = assessment, Item = item };

    public void Give(Guid? office, DateOnly? dueOn) => (OfficeId, DueOn) = (office, dueOn);
}
