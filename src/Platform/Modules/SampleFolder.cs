namespace Sujarit.Platform.Modules;

/// <summary>The files of an invented agency.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Say">Tells the person at the terminal something, such as how to sign in.</param>
public sealed record SampleFolder(string Path, Action<string> Say)
{
    /// <summary>A file of the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);
}
