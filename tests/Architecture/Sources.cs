using System.Runtime.CompilerServices;

namespace Sujarit.Architecture;

/// <summary>The project's own files.</summary>
internal static class Sources
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>Every C# file below a folder of the project, without what the build makes.</summary>
    public static IReadOnlyList<string> CSharp(string folder) => Files(folder, "*.cs");

    /// <summary>Every Razor file below a folder of the project.</summary>
    public static IReadOnlyList<string> Razor(string folder) => Files(folder, "*.cshtml");

    /// <summary>The path of a file below the folder of this name.</summary>
    public static string Below(string file, string folder) => file[(file.IndexOf($"/{folder}/", StringComparison.Ordinal) + folder.Length + 2)..];

    private static List<string> Files(string folder, string pattern) =>
        [
            .. Directory.GetFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                    // What the database tool writes is not ours to shape.
                    && !file.Contains("/Migrations/", StringComparison.Ordinal)),
        ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
