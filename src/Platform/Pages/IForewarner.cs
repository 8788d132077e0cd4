using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Sujarit.Platform.Pages;

/// <summary>Knows what a change of rows costs; told by the module that makes it cost something, registered scoped.</summary>
public interface IForewarner
{
    /// <summary>What saving a change of these rows costs; nothing where it costs nothing. At most one query.</summary>
    /// <param name="rows">The rows, kept or not.</param>
    Task<IReadOnlyList<Forewarning>> Foresee(IReadOnlyList<EntityEntry> rows);
}
