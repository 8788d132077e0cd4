using Sujarit.Kernel;

namespace Sujarit.Measures;

/// <summary>The papers of the agencies that came with the program: one folder for each, named by its code.</summary>
internal static class AgencyFolder
{
    /// <summary>The report of an agency on a fiscal year.</summary>
    /// <exception cref="UnreadableException">There is no such agency, or it has no report on that year.</exception>
    public static string ReportOf(string code, FiscalYear year)
    {
        var folders = Path.Combine(AppContext.BaseDirectory, "samples");
        // The code comes from outside: it may only choose among what is there.
        var folder = Directory.Exists(folders) ? Directory.GetDirectories(folders).FirstOrDefault(path => Path.GetFileName(path) == code) : null;
        if (folder is null)
        {
            throw new UnreadableException($"ไม่พบหน่วยงานรหัส “{code}”");
        }

        return Directory.GetFiles(folder, $"report-{year}.*").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new UnreadableException($"หน่วยงานรหัส “{code}” ไม่มีรายงานของปีงบประมาณ พ.ศ. {year}");
    }
}
