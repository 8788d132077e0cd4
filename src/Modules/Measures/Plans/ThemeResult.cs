using Sujarit.Assessment.Contracts;

namespace Sujarit.Measures.Plans;

/// <summary>What last year's result says of one theme, and what could be done about it.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Figures">The known scores that belong to it, in official order.</param>
/// <param name="Proposals">The library's measures for it, most points first.</param>
internal sealed record ThemeResult(Theme Theme, IReadOnlyList<ThemeFigure> Figures, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>Where points were lost, most points first.</summary>
    public IReadOnlyList<ThemeFigure> Weak => [.. Figures.Where(figure => figure.Points > 0).OrderByDescending(figure => figure.Points)];

    /// <summary>The points the theme could win; a score of two themes counts in both.</summary>
    public decimal Points => Figures.Sum(figure => figure.Points ?? 0);

    /// <summary>Looks at a result by a theme; without a result only the measures are there.</summary>
    public static ThemeResult Of(Theme theme, LastResult? result, Rulebooks shelf)
    {
        var measures = shelf.Library.Measures.Where(measure => measure.Theme == theme.Code);
        if (result is null)
        {
            return new ThemeResult(theme, [], [.. measures.Select(measure => new Proposal(measure, 0))]);
        }

        var figures = InOrder(result, Scope(result, theme.Indicators, theme.Items, shelf)).Select(code => new ThemeFigure(code, result.NameOf(code), result.ScoreOf(code)!.Value, PointsOf(result, code))).ToList();
        var proposals = measures
            .Select(measure => new Proposal(measure, Gain(result, Scope(result, measure.Indicators, measure.Items, shelf))))
            .OrderByDescending(proposal => proposal.Points);
        return new ThemeResult(theme, figures, [.. proposals]);
    }

    // An item, its sub-indicator, an indicator and its tool: wherever a result is known only so deep, the points stand there.
    private static HashSet<string> Scope(LastResult result, IEnumerable<string> indicators, IEnumerable<string> itemsOfLibrary, Rulebooks shelf)
    {
        var book = result.Sheet.Rulebook;
        var items = itemsOfLibrary.SelectMany(code => shelf.Follow(code, shelf.Library.ItemsOf, result.Year)).ToList();
        var scope = indicators.ToHashSet();
        var tools = scope.Select(code => book.Indicator(code)?.Tool).OfType<string>().ToList();
        scope.UnionWith(tools);
        scope.UnionWith(tools.SelectMany(code => book.Tools.Where(tool => tool.Code == code).SelectMany(tool => tool.Parts.Select(part => part.Code))));
        scope.UnionWith(items);
        scope.UnionWith(items.Select(code => book.Item(code)?.SubIndicator).OfType<string>());
        return scope;
    }

    // Indicators always; what is deeper or higher only where the points are lost there, and items also where they were won.
    private static IEnumerable<string> InOrder(LastResult result, HashSet<string> scope)
    {
        var book = result.Sheet.Rulebook;
        var lost = result.Sheet.Gaps.Select(gap => gap.Code).ToHashSet();
        var above = book.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code)).Where(lost.Contains);
        var subs = book.SubIndicators.Select(sub => sub.Code).Where(lost.Contains);
        return above.Concat(book.Indicators.Select(indicator => indicator.Code)).Concat(subs).Concat(book.Items.Select(item => item.Code))
            .Where(code => scope.Contains(code) && result.ScoreOf(code) is not null);
    }

    private static decimal? PointsOf(LastResult result, string code) =>
        result.Sheet.Gaps.FirstOrDefault(gap => gap.Code == code)?.Points ?? (result.ScoreOf(code) == 100 ? 0 : null);

    private static decimal Gain(LastResult result, HashSet<string> scope) => result.Sheet.Gaps.Where(gap => scope.Contains(gap.Code)).Sum(gap => gap.Points);
}
