using System.Diagnostics;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Measures;

/// <summary>LibreOffice, as an officer's own word processor would treat a file.</summary>
internal static class Office
{
    private static readonly Lock oneAtATime = new();

    /// <summary>Whether it is installed; CI has to have it, so there a test that needs it fails instead of being skipped.</summary>
    public static bool IsHere { get; } =
        new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.Any(File.Exists) || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Prints the file as PDF.</summary>
    public static async Task<string> Pdf(string path)
    {
        await using var printer = new PdfPrinter(workers: 1);
        await using var docx = File.OpenRead(path);
        await using var pdf = File.Create(Path.ChangeExtension(path, ".pdf"));
        await printer.Print(docx, pdf);
        return pdf.Name;
    }

    /// <summary>Prints the file as most offices do: without any structure kept in the PDF.</summary>
    public static string PlainPdf(string path) =>
        Convert([path], "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"false\"}}").Values.Single();

    /// <summary>Opens the files and saves them again as DOCX; gives the new paths by name.</summary>
    public static IReadOnlyDictionary<string, string> SaveAgain(IReadOnlyList<string> paths) => Convert(paths, "docx");

    private static Dictionary<string, string> Convert(IReadOnlyList<string> paths, string form)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(paths[0])!, "again")).FullName;
        lock (oneAtATime)
        {
            string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder, .. paths];
            var start = new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            // In the letters of the program, so that lines break where they do in every office, whatever fonts the machine has.
            start.Environment["FONTCONFIG_FILE"] = Fonts(folder);
            using var office = Process.Start(start)!;
            office.StandardOutput.ReadToEnd();
            Assert.True(office.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
        }

        var ending = "." + form.Split(':')[0];
        return paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + ending));
    }

    private static string Fonts(string folder)
    {
        var file = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(file, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{Path.Combine(AppContext.BaseDirectory, "Fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>{folder}/fontcache</cachedir></fontconfig>
            """);
        return file;
    }
}
