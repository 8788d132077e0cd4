namespace Sujarit.Platform.Archives;

/// <summary>Rows of equal length under a heading.</summary>
/// <param name="Name">Its place, without an ending.</param>
/// <param name="Columns">The heading.</param>
/// <param name="Rows">Reads the rows.</param>
public sealed record ArchivedTable(string Name, IReadOnlyList<ArchivedColumn> Columns, Func<CancellationToken, Task<IReadOnlyList<IReadOnlyList<object?>>>> Rows) : Archived(Name)
{
    private const string id = "id";

    /// <summary>The same with a further column, told by the <c>id</c> of each row; nothing for a row it is not told of.</summary>
    /// <param name="column">The heading.</param>
    /// <param name="values">What stands in it, by the id of the row; asked as the rows are read.</param>
    public ArchivedTable With(ArchivedColumn column, Func<Task<IReadOnlyDictionary<Guid, string>>> values)
    {
        var at = Columns.Index().First(pair => pair.Item.Key == id).Index;
        return this with
        {
            Columns = [.. Columns, column],
            Rows = async cancel =>
            {
                var told = await values();
                return [.. (await Rows(cancel)).Select(row => (IReadOnlyList<object?>)[.. row, told.GetValueOrDefault((Guid)row[at]!)])];
            },
        };
    }
}
