namespace Sujarit.Disclosure.OpenData;

/// <summary>A set of open data of rows of one form.</summary>
/// <typeparam name="T">What is known of a row.</typeparam>
internal abstract class OpenSet<T> : IOpenSet
{
    public abstract string Name { get; }

    public abstract string Title { get; }

    public abstract string Summary { get; }

    public abstract string Page { get; }

    public virtual bool TellsOfItems => false;

    public virtual IReadOnlyList<OpenFilter> Filters => [];

    IReadOnlyList<OpenColumn> IOpenSet.Columns => Columns;

    /// <summary>The columns in their order.</summary>
    protected abstract IReadOnlyList<OpenValue<T>> Columns { get; }

    public async Task<OpenRows<IReadOnlyList<object?>>> Read(OpenQuestion asked, CancellationToken cancel)
    {
        var found = await Rows(asked, cancel);
        return new(found.Total, [.. found.Rows.Select(row => (IReadOnlyList<object?>)[.. Columns.Select(column => column.Of(row))])]);
    }

    /// <summary>The rows of the page that is asked for, in an order that stays.</summary>
    protected abstract Task<OpenRows<T>> Rows(OpenQuestion asked, CancellationToken cancel);
}
