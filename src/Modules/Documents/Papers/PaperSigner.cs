namespace Sujarit.Documents.Papers;

/// <summary>Who signs a paper.</summary>
/// <param name="PersonId">The person, where one of the agency was chosen; null for a name that was typed.</param>
/// <param name="Name">The name as it is printed, in brackets.</param>
/// <param name="Position">The position, one line of the paper in each line.</param>
internal sealed record PaperSigner(Guid? PersonId, string? Name, string? Position);
