using System.Collections.Concurrent;
using System.Globalization;

namespace Sujarit.Platform.Audit;

/// <summary>
/// The heads of the chains, kept in files apart from the database: entries cut off at the end of a chain leave no trace in it, but the head
/// still names the last one. A head may lag behind by what a kill interrupted, never run ahead.
/// </summary>
/// <param name="folder">Where the files are; made at need.</param>
/// <param name="ending">What their names end with; chains of another kind may stand beside.</param>
public sealed class ChainHeads(string folder, string ending = ".head")
{
    private readonly ConcurrentDictionary<Guid, Lock> locks = new();

    /// <summary>Keeps the heads after their entries were committed.</summary>
    public void Keep(IEnumerable<ChainHead> heads)
    {
        foreach (var head in heads)
        {
            lock (locks.GetOrAdd(head.Chain, _ => new Lock()))
            {
                if (!IsBehind(head))
                {
                    Write(head);
                }
            }
        }
    }

    /// <summary>The head of a chain; null where none was kept.</summary>
    public ChainHead? Of(Guid chain)
    {
        var place = Place(chain);
        if (!File.Exists(place))
        {
            return null;
        }

        var words = File.ReadAllText(place).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && long.TryParse(words[0], CultureInfo.InvariantCulture, out var number) ? new ChainHead(chain, number, words[1]) : null;
    }

    /// <summary>Every chain that has a head.</summary>
    public IReadOnlyList<Guid> Chains =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*" + ending).Select(Path.GetFileNameWithoutExtension).Where(name => Guid.TryParse(name, out _)).Select(name => Guid.Parse(name!))] : [];

    // What is committed is committed: a head that cannot be read just now stays as it is.
    private bool IsBehind(ChainHead head)
    {
        try
        {
            return Of(head.Chain) is { } known && known.Number >= head.Number;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private void Write(ChainHead head)
    {
        var place = Place(head.Chain);
        // Another process, such as a verb, may keep the same head.
        var fresh = $"{place}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(fresh, string.Create(CultureInfo.InvariantCulture, $"{head.Number} {head.Hash}\n"));
            File.Move(fresh, place, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // What is committed is committed: the head lags behind until the next save, and /ready tells that the folder cannot be written.
            File.Delete(fresh);
        }
    }

    private string Place(Guid chain) => Path.Combine(folder, chain.ToString("D") + ending);
}
