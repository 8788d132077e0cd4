using Sujarit.Assessment.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Facts;

/// <summary>The indicators by every name they go by, folded for comparison.</summary>
internal static class IndicatorNames
{
    public static IReadOnlyDictionary<string, string> Of(Rulebook? rules)
    {
        var names = new Dictionary<string, string>();
        foreach (var indicator in rules?.Indicators ?? [])
        {
            foreach (var name in indicator.AlsoKnownAs.Prepend(indicator.Name))
            {
                names.TryAdd(ThaiText.Fold(name), indicator.Code);
            }
        }

        return names;
    }
}
