using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

/// <summary>A copy of the real rulebooks to spoil.</summary>
internal sealed class CopiedShelf : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rules-").FullName;

    public CopiedShelf()
    {
        var real = Path.Combine(AppContext.BaseDirectory, "rules");
        foreach (var file in Directory.GetFiles(real, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Change(string file, string from, string to)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold: {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public void Add(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    public void Remove(string file) => File.Delete(Path.Combine(folder, file));

    public Rulebooks Read() => Rulebooks.In(folder);

    public string Complaint() => Assert.Throws<UnreadableException>(Read).Message;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
