using System.Text.Json.Serialization;

namespace Sujarit.Disclosure.Checking;

/// <summary>Something that would cost an item its points.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Element">The element it is of, from 1; null for the item as a whole.</param>
/// <param name="Where">Where it stands, in Thai: the exhibit, the row and column; empty where nothing is there to stand in.</param>
/// <param name="Quote">The text as it stands; empty where it is missing.</param>
/// <param name="Why">What is wrong and how to mend it, in Thai.</param>
internal sealed record CheckFinding(CheckKind Kind, int? Element, string Where, string Quote, string Why)
{
    /// <summary>The exhibit to mend; null where none is there yet.</summary>
    public Guid? Exhibit { get; init; }

    /// <summary>Who says that it needs no mending; null for nobody, and it counts.</summary>
    public CheckJudgement? Dismissed { get; init; }

    /// <summary>What it is known by in an address.</summary>
    [JsonIgnore]
    public string Mark => CheckMark.Of(this).Code;
}
