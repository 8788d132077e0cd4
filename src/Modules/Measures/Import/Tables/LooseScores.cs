using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Tables;

/// <summary>Scores in tables that have no heading of their own: a name and its points side by side, or names over points.</summary>
internal sealed class LooseScores(Draft draft, IReadOnlyDictionary<string, string> indicatorsByName, IReadOnlyCollection<string> levels)
{
    /// <summary>Reads the scores of a row, and of the names above it; the row's texts still have to be left or read.</summary>
    public void Read(Grid grid, int row)
    {
        var texts = grid.Texts(row);
        if (texts.Count == 2)
        {
            Place(texts[0], texts[1]);
        }

        if (row == 0 || texts.Count < 2)
        {
            return;
        }

        for (var column = 0; column < grid.Columns; column++)
        {
            Place(grid.Text(row - 1, column), grid.Text(row, column));
        }
    }

    private void Place(string name, string value)
    {
        if (ScoreText.Read(value) is { } score && value.Contains('.', StringComparison.Ordinal))
        {
            var label = IndicatorLabel.Read(name);
            draft.Place(name, label.Number ?? indicatorsByName.GetValueOrDefault(ThaiText.Fold(label.Name)), score);
        }
        else if (name.Contains("ระดับ", StringComparison.Ordinal) && name.Length < 40 && PrintedTotal.LevelOf(value, levels) is { } level)
        {
            draft.Level ??= level;
        }
    }
}
