using System.Reflection;
using System.Text.Json;
using Sujarit.Platform.Modules;

namespace Sujarit.Ui.Languages;

/// <summary>
/// What the words of the public pages are in the other languages: the <c>Languages/*.json</c> that this project and the modules carry, each
/// <c>{ "Thai": ["English", "Malay"] }</c>.
/// </summary>
public sealed class PublicWords
{
    private const string folder = ".Languages.";
    private readonly Dictionary<string, string[]> words = [];

    /// <summary>Reads what the modules carry.</summary>
    /// <exception cref="InvalidOperationException">An entry lacks a language, or two entries of the same words differ.</exception>
    public PublicWords(IEnumerable<IModule> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var assembly in modules.Select(module => module.GetType().Assembly).Append(typeof(PublicWords).Assembly).Distinct())
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(folder, StringComparison.Ordinal)))
            {
                Read(assembly, name);
            }
        }
    }

    /// <summary>Every Thai text that has a translation.</summary>
    public IEnumerable<string> Known => words.Keys;

    /// <summary>The words in a language; the Thai ones where there are none.</summary>
    public string In(Language language, string thai)
    {
        ArgumentNullException.ThrowIfNull(language);
        var place = Language.All.TakeWhile(known => known != language).Count() - 1;
        return place >= 0 && words.TryGetValue(thai, out var others) && place < others.Length ? others[place] : thai;
    }

    private void Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        foreach (var (thai, others) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!)
        {
            if (others.Length != Language.All.Count - 1 || others.Any(string.IsNullOrWhiteSpace))
            {
                throw new InvalidOperationException($"“{thai}” in {name} is not translated into every language.");
            }

            if (!words.TryAdd(thai, others) && !words[thai].SequenceEqual(others))
            {
                throw new InvalidOperationException($"“{thai}” in {name} is translated elsewhere, and otherwise.");
            }
        }
    }
}
