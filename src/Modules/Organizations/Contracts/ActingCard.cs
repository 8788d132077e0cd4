namespace Sujarit.Organizations.Contracts;

/// <summary>An acting order as other modules use it.</summary>
/// <param name="HolderId">Who holds the position; null while nobody does.</param>
/// <param name="Position">The position that is acted for.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Number">The number of the order.</param>
/// <param name="From">The first day it counts on.</param>
/// <param name="To">The last day it counts on.</param>
/// <param name="RecorderId">Who wrote it into the program; null where that is not known.</param>
public sealed record ActingCard(Guid? HolderId, string Position, ActingKind Kind, string Number, DateOnly From, DateOnly To, Guid? RecorderId)
{
    /// <summary>Whether it counts on a day.</summary>
    public bool CountsOn(DateOnly day) => From <= day && day <= To;

    /// <summary>What the law calls it: รักษาราชการแทน or ปฏิบัติราชการแทน.</summary>
    public string Words => ActingWords.Of(Kind);
}
