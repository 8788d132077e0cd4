using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Assessment;

/// <summary>The invented agency's results: a file for each year that is known.</summary>
internal static class SampleResults
{
    private const string prefix = "scores-";

    public static async Task Load(Results results, AppDb db, SampleFolder sample)
    {
        foreach (var file in Directory.GetFiles(sample.Path, prefix + "*.json").Order(StringComparer.Ordinal))
        {
            var year = FiscalYear.Read(Path.GetFileNameWithoutExtension(file)[prefix.Length..]);
            await results.Record(year, ScoreFile.Read(file), string.Create(CultureInfo.InvariantCulture, $"ผลการประเมินที่ประกาศ ปีงบประมาณ พ.ศ. {year}"));
        }

        await db.SaveChangesAsync();
    }
}
