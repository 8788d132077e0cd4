using System.Text;

namespace Sujarit.Site;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("sujarit-site-").FullName;

    public static string SampleReport { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "report.json");

    public string Path(string name) => System.IO.Path.Combine(path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path(name), content);
        return Path(name);
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
