namespace Sujarit.Platform.Commands;

/// <summary>What was typed after the verb.</summary>
/// <param name="Files">The values without an option, in order.</param>
/// <param name="Options">The value of each option that was given, by its name without dashes.</param>
/// <param name="Say">Tells the person at the terminal something; it never mixes with the JSON.</param>
/// <param name="Installation">Opens the installation whose data the verb works on; asked only by verbs that need it.</param>
/// <param name="IsInstalled">Whether there is an installation already; opening would begin one.</param>
public sealed record VerbLine(
    IReadOnlyList<string> Files,
    IReadOnlyDictionary<string, string> Options,
    Action<string> Say,
    Func<IServiceProvider>? Installation = null,
    Func<bool>? IsInstalled = null
)
{
    /// <summary>The services of the installation, with its folder and database found in order.</summary>
    /// <exception cref="Sujarit.Kernel.UnreadableException">They are not in order; the message says what to do.</exception>
    public IServiceProvider Services => Installation?.Invoke() ?? throw new InvalidOperationException("This call has no installation.");

    /// <summary>Whether there is an installation whose data could be opened. Asking begins none.</summary>
    public bool HasInstallation => IsInstalled?.Invoke() ?? false;

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? this[string option] => Options.GetValueOrDefault(option);

    /// <summary>The value of an option that has to be there.</summary>
    /// <exception cref="UsageException">It was not given.</exception>
    public string Required(string option) => this[option] ?? throw new UsageException($"ต้องระบุ --{option}");

    internal static VerbLine Read(Verb verb, IReadOnlyList<string> words, Action<string> say, Func<IServiceProvider>? installation, Func<bool>? isInstalled)
    {
        var files = new List<string>();
        var options = new Dictionary<string, string>();
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (word == "--json")
            {
                continue;
            }

            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                files.Add(word);
                continue;
            }

            var (name, value) = word.IndexOf('=') is > 0 and var at ? (word[2..at], word[(at + 1)..]) : (word[2..], Next(words, ref index));
            Keep(verb, options, name, value);
        }

        return files.Count == verb.Files
            ? new VerbLine(files, options, say, installation, isInstalled)
            : throw new UsageException(files.Count < verb.Files ? verb.Missing : $"ไม่รู้จัก “{files[verb.Files]}”");
    }

    private static void Keep(Verb verb, Dictionary<string, string> options, string name, string? value)
    {
        if (!verb.Options.Contains(name))
        {
            throw new UsageException($"ไม่รู้จักตัวเลือก --{name}");
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new UsageException($"--{name} ต้องมีค่า");
        }

        if (!options.TryAdd(name, value))
        {
            throw new UsageException($"ระบุ --{name} ซ้ำ");
        }
    }

    private static string? Next(IReadOnlyList<string> words, ref int index) =>
        index + 1 < words.Count && !words[index + 1].StartsWith("--", StringComparison.Ordinal) ? words[++index] : null;
}
