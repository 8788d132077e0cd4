using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>What each item of a rulebook is worth.</summary>
internal static class Worths
{
    public static OrderedDictionary<string, Worth> Of(Rulebook rulebook, Figures figures) =>
        new(rulebook.Items.Select(item => KeyValuePair.Create(item.Code, Of(rulebook, figures, item))));

    private static Worth Of(Rulebook rulebook, Figures figures, Item item)
    {
        var sub = rulebook.SubIndicators.FirstOrDefault(sub => sub.Code == item.SubIndicator);
        if (figures.Find(item.Code) is not { } figure || sub is null)
        {
            return new Worth(null, Sureness.Assumed);
        }

        var sureness = new[] { rulebook.ComputingBasis, sub.Basis, item.Basis }.Max(basis => basis.Sureness);
        return new Worth(figures.Share(figure), rulebook.IsDraft ? Sureness.Assumed : sureness);
    }
}
