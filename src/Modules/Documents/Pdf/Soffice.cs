namespace Sujarit.Documents.Pdf;

/// <summary>Where LibreOffice is on this machine.</summary>
internal static class Soffice
{
    private static readonly string[] names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    private static readonly string[] usualFolders =
    [
        "/usr/lib/libreoffice/program",
        "/opt/libreoffice/program",
        "/Applications/LibreOffice.app/Contents/MacOS",
        @"C:\Program Files\LibreOffice\program",
    ];

    /// <summary>The program to start: the named one if it is there, else the first of the usual ones; null where there is none.</summary>
    public static string? Find(string? named)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : null;
        }

        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path.Concat(usualFolders).SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
