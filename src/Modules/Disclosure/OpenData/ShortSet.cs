namespace Sujarit.Disclosure.OpenData;

/// <summary>A set of so few rows that all are read whichever page is asked for.</summary>
/// <typeparam name="T">What is known of a row.</typeparam>
internal abstract class ShortSet<T> : OpenSet<T>
{
    protected override async Task<OpenRows<T>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var all = await All(cancel);
        return new(all.Count, [.. all.Skip(asked.Skip).Take(asked.Size)]);
    }

    /// <summary>All rows, in their order.</summary>
    protected abstract Task<IReadOnlyList<T>> All(CancellationToken cancel);
}
