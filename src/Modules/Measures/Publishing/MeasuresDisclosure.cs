using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Measures.Publishing;

/// <summary>The items that ask for the measures and for the report on them are published from the plan and the report.</summary>
internal sealed class MeasuresDisclosure : IDisclosureSource
{
    public DisclosureSource? Behind(FiscalYear assessment, Item item) =>
        item.Role switch
        {
            ItemRole.MeasuresPlan => new($"แผนมาตรการ ปีงบประมาณ พ.ศ. {assessment}", $"measures/plan-year/{assessment}"),
            ItemRole.MeasuresReport => item.Asks(assessment) is { } year ? new($"รายงานประจำปีงบประมาณ พ.ศ. {year}", $"measures/report/{year}") : null,
            _ => null,
        };
}
