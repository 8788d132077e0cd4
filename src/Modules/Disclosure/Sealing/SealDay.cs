namespace Sujarit.Disclosure.Sealing;

/// <summary>A day on which something was sealed.</summary>
/// <param name="Day">In Thailand.</param>
/// <param name="Size">How many seals the log had at its end.</param>
/// <param name="Count">How many were made on it.</param>
internal sealed record SealDay(DateOnly Day, long Size, int Count);
