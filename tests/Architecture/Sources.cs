using System.Runtime.CompilerServices;

namespace Sujarit.Architecture;

/// <summary>The project's own files.</summary>
internal static class Sources
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>Every C# file below a folder of the project, without what the build makes.</summary>
    public static IReadOnlyList<string> CSharp(string folder) =>
        [
            .. Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                    // What the database tool writes is not ours to shape.
                    && !file.Contains("/Migrations/", StringComparison.Ordinal)),
        ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
