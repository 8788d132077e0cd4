namespace Sujarit.Disclosure.Twin;

/// <summary>What stands in the folder of a copy and is ours: nothing else there is ever written over or taken away.</summary>
/// <param name="Form">Of this list.</param>
/// <param name="Agency">The code of the agency whose site it is.</param>
/// <param name="Entries">By their paths.</param>
internal sealed record TwinManifest(string Form, string Agency, IReadOnlyList<TwinEntry> Entries)
{
    /// <summary>The form this program writes.</summary>
    public const string OwnForm = "sujarit-twin 1";
}
