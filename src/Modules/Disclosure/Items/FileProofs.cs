using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Sujarit.Disclosure.Checking;
using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>
/// Proofreads what the files of exhibits say, as the check has read them (<see cref="FileText"/>). What was found in a file is kept by its
/// hash for as long as the program runs: a page waits for a file once.
/// </summary>
internal sealed class FileProofs(IProofreader proofreader)
{
    // A page of a paper has some two thousand letters.
    private const int mostLetters = 60_000;
    private const int mostKept = 2_000;

    // How long one page reads files nobody has proofread yet; the others come when it is opened again.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, IReadOnlyList<PaperDoubt>> known = new(StringComparer.Ordinal);

    /// <summary>What is doubtful about the words of the files of an item.</summary>
    /// <param name="content">The item, with its files.</param>
    /// <param name="texts">What its files say, by their SHA-256.</param>
    /// <param name="mayAnswer">Whether the visitor may change what the item shows.</param>
    /// <param name="agency">The full name of the agency; null where not known.</param>
    /// <param name="staff">Who works there.</param>
    public IEnumerable<PaperDoubt> Of(ItemContent content, IReadOnlyDictionary<string, FileText> texts, bool mayAnswer, string? agency, IReadOnlyList<PersonCard> staff)
    {
        var whose = $"{agency}\n{string.Join('\n', staff.Select(person => $"{person.Name} {person.Position}"))}";
        var (people, watch) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whose))), Stopwatch.StartNew());
        foreach (var (served, file) in content.Exhibits.SelectMany(served => served.Files.Select(file => (served, file))).DistinctBy(pair => pair.file.Sha256))
        {
            if (texts.GetValueOrDefault(file.Sha256) is not { State: FileTextState.Read } text || Found($"{file.Sha256} {people}", text, agency, staff, watch.Elapsed < patience) is not { } doubts)
            {
                continue;
            }

            var address = mayAnswer ? $"disclosure/exhibits/edit/{served.Exhibit.Id}" : $"disclosure/exhibits/{served.Exhibit.Id}";
            foreach (var doubt in doubts)
            {
                yield return doubt with { Where = Where(file), Place = $"ไฟล์ “{file.Name}” ของ “{served.Exhibit.Title}”", Address = address };
            }
        }
    }

    private static string Where(StoredFile file) => $"file {file.Sha256}";

    private IReadOnlyList<PaperDoubt>? Found(string key, FileText text, string? agency, IReadOnlyList<PersonCard> staff, bool mayRead)
    {
        if (known.TryGetValue(key, out var doubts) || !mayRead)
        {
            return doubts;
        }

        if (known.Count >= mostKept)
        {
            known.Clear();
        }

        return known[key] = Read(text.Text, agency, staff);
    }

    private List<PaperDoubt> Read(string text, string? agency, IReadOnlyList<PersonCard> staff)
    {
        var beginning = text.Length > mostLetters ? text[..mostLetters] : text;
        // A tab stands between cells: what one ends with is not what the next begins with.
        var lines = beginning.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (Block)new Paragraph(line));
        return [.. ItemProof.OfWords(proofreader, new PaperInProof(new Document("", [.. lines]), []) { Agency = agency, Staff = staff })];
    }
}
