namespace Sujarit.Bench;

/// <summary>Where the project's own files are.</summary>
internal static class Project
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Sample(string name) => Path.Combine(Root, "samples", "thansujarit", name);

    /// <summary>The longest report at hand: among the published ones SUJARIT_REPORTS names, else among the samples.</summary>
    public static string LongestReport()
    {
        var published = Environment.GetEnvironmentVariable("SUJARIT_REPORTS");
        return Directory.Exists(published)
            ? Directory.GetFiles(published, "*.txt").MaxBy(path => new FileInfo(path).Length)!
            : Sample("report-2567.docx");
    }

    /// <summary>What the build made of a project, in the configuration this program was built in.</summary>
    public static string Built(string project, string file)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(Root, "artifacts", "bin", project, configuration, file);
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Sujarit.slnx")) ? folder : Above(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("Sujarit.slnx"));
}
