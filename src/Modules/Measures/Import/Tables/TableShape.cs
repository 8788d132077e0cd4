namespace Sujarit.Measures.Import.Tables;

/// <summary>What a table is about and what its columns hold; a table that goes on without a heading takes the shape of the one before.</summary>
internal sealed record TableShape(TableKind Kind, IReadOnlyList<Column> Columns, IReadOnlyList<string> Texts)
{
    public static TableShape Unknown { get; } = new(TableKind.Unknown, [], []);

    /// <summary>Recognises a heading.</summary>
    public static TableShape Of(Heading heading) => new(KindOf(heading), heading.Columns, heading.Texts);

    /// <summary>
    /// The shape of a table without a heading: the one before it where they are equally wide, else what its first column shows.
    /// </summary>
    public static TableShape Without(Grid grid, TableShape before)
    {
        if (before.Kind != TableKind.Unknown && before.Columns.Count == grid.Columns)
        {
            return before;
        }

        var first = Enumerable.Range(0, grid.Rows).Select(row => grid.Text(row, 0)).Where(text => text.Length > 0).ToList();
        if (first.Count > 0 && grid.Columns >= 4 && first.All(text => IndicatorLabel.NumberIn(text) is not null))
        {
            return Bare(TableKind.Actions, grid.Columns, [Column.Indicator, Column.Guidance, Column.Owners, Column.Period, Column.Progress]);
        }

        return first.Count > 1 && grid.Columns >= 3 && first.All(text => ItemCode.Read(text) is not null && text.Any(char.IsLetter) | text[0] is '๐' or '0')
            ? Bare(TableKind.Items, grid.Columns, [Column.Number, Column.ItemTitle, Column.Elements, Column.Owners, Column.Progress])
            : Unknown;
    }

    public bool Has(Column column) => Columns.Contains(column);

    private static TableShape Bare(TableKind kind, int columns, Column[] usual) =>
        new(kind, [.. usual.Concat(Enumerable.Repeat(Column.Unknown, columns)).Take(columns)], [.. Enumerable.Repeat("", columns)]);

    private static TableKind KindOf(Heading heading)
    {
        var says = heading.Has(Column.Summary) || heading.Has(Column.Progress) || heading.Has(Column.Owners) || HasTicks(heading);
        if (heading.Has(Column.Elements))
        {
            return TableKind.Items;
        }

        if (heading.Has(Column.Indicator) && (heading.Has(Column.Guidance) || says) && !IsAboutMeasures(heading))
        {
            return TableKind.Actions;
        }

        if (heading.Has(Column.Title) || (heading.Has(Column.Guidance) && heading.Has(Column.Steps)))
        {
            return says || heading.Has(Column.Steps) || heading.Has(Column.Outcomes) || heading.Has(Column.Period)
                ? TableKind.Measures
                : TableKind.Unknown;
        }

        if (heading.Has(Column.Score))
        {
            return TableKind.Scores;
        }

        return heading.Has(Column.ItemTitle) && heading.Has(Column.Number) && says ? TableKind.Items : TableKind.Unknown;
    }

    private static bool IsAboutMeasures(Heading heading) =>
        heading.Has(Column.Title) && (heading.Has(Column.Steps) || heading.Has(Column.Outcomes) || heading.Has(Column.Monitoring));

    private static bool HasTicks(Heading heading) =>
        heading.Columns.Any(column => column is Column.TickDone or Column.TickInProgress or Column.TickNotStarted);
}
