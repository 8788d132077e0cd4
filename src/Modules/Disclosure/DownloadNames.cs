namespace Sujarit.Disclosure;

/// <summary>The names of the files of one version: each stands in an address, so each only once.</summary>
internal sealed class DownloadNames
{
    public const int Longest = 170;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name under which the next file goes.</summary>
    /// <param name="name">As the shelf calls it: safe, and never a path.</param>
    public string Next(string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}";
        }

        return free;
    }
}
