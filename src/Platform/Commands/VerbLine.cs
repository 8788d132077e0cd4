namespace Sujarit.Platform.Commands;

/// <summary>What was typed after the verb.</summary>
/// <param name="Files">The values without an option, in order.</param>
/// <param name="Options">The value of each option that was given, by its name without dashes.</param>
/// <param name="Say">Tells the person at the terminal something; it never mixes with the JSON.</param>
public sealed record VerbLine(
    IReadOnlyList<string> Files,
    IReadOnlyDictionary<string, string> Options,
    Action<string> Say
)
{
    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? this[string option] => Options.GetValueOrDefault(option);

    /// <summary>The value of an option that has to be there.</summary>
    /// <exception cref="UsageException">It was not given.</exception>
    public string Required(string option) =>
        this[option] ?? throw new UsageException($"ต้องระบุ --{option}");
}
