using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site;

/// <summary>A kind of object whose history is kept, with an object of it and one of its columns.</summary>
/// <param name="Kind">The code of the kind.</param>
/// <param name="Id">The object.</param>
/// <param name="Row">The row the column is in; another than the object's own where it owns rows.</param>
/// <param name="Column">The column.</param>
/// <param name="Values">Three values it says one after the other, in words that are shown.</param>
/// <param name="Write">Says a value by the object's own rules.</param>
/// <param name="Read">What it says now.</param>
/// <param name="Restorer">Who may bring a value back.</param>
/// <param name="Reader">Who sees the history and may not; null where everybody who sees it may.</param>
internal sealed record RestoredKind(
    string Kind,
    Guid Id,
    Guid Row,
    string Column,
    IReadOnlyList<string> Values,
    Func<IServiceProvider, AppDb, string, Task> Write,
    Func<AppDb, Task<string?>> Read,
    Role Restorer,
    Role? Reader
)
{
    public string History => $"~/office/organizations/history/{Kind}/{Id}";

    public string Comments => $"~/office/organizations/comments/{Kind}/{Id}";

    public string Restore(long entry) => $"~/office/organizations/restore/{Kind}/{Id}/{entry}/{Column}";
}
