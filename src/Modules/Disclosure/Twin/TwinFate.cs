namespace Sujarit.Disclosure.Twin;

/// <summary>What became of an address in the copy.</summary>
/// <param name="Words">The words of its plain address; null where it is not in the copy.</param>
/// <param name="Onward">Where it leads on to by itself; null for what stands where it is.</param>
internal sealed record TwinFate(IReadOnlyList<string>? Words, TwinLink? Onward)
{
    /// <summary>Not in the copy.</summary>
    public static TwinFate Missing { get; } = new(null, null);
}
