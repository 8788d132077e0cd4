namespace Sujarit.Disclosure.Twin;

/// <summary>What is about to be written: after a kill these files are known to be ours, though the list of files does not tell of them yet.</summary>
/// <param name="Agency">The code of the agency.</param>
/// <param name="Paths">Below the folder.</param>
internal sealed record TwinComing(string Agency, IReadOnlyList<string> Paths);
