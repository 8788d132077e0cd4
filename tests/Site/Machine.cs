using System.Diagnostics;
using System.Globalization;

namespace Sujarit.Site;

/// <summary>The programs of other makers that PDF files and small pictures need.</summary>
internal static class Machine
{
    private static readonly string[] programs = ["soffice", "pdfinfo"];

    /// <summary>
    /// Skips the test, visibly, where a PDF can neither be made nor read. On a machine of CI everything has to be there: the test fails.
    /// </summary>
    public static void NeedsFor(string file)
    {
        var missing = file.EndsWith(".pdf", StringComparison.Ordinal) ? programs.FirstOrDefault(name => !IsHere(name)) : null;
        Assert.False(missing is not null && Environment.GetEnvironmentVariable("CI") == "true", $"{missing} is not installed.");
        Assert.SkipWhen(missing is not null, $"{missing} is not installed.");
    }

    /// <summary>Skips the test, visibly, where small pictures cannot be made; on a machine of CI it fails.</summary>
    public static void NeedsForPictures()
    {
        var isHere = IsHere("vipsthumbnail");
        Assert.False(!isHere && Environment.GetEnvironmentVariable("CI") == "true", "vipsthumbnail is not installed.");
        Assert.SkipWhen(!isHere, "vipsthumbnail is not installed.");
    }

    /// <summary>The number of pages, counted by another program than ours.</summary>
    public static int PagesOf(string pdf)
    {
        using var counting = Process.Start(new ProcessStartInfo("pdfinfo", [pdf]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var line = counting.StandardOutput.ReadToEnd().Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..], CultureInfo.InvariantCulture);
    }

    private static bool IsHere(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
