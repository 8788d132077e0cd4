namespace Sujarit.Measures.Doing;

/// <summary>Who writes something down, and when.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="PersonId">The person; null for the program itself.</param>
/// <param name="At">The instant.</param>
/// <param name="Today">The day in Thailand.</param>
internal sealed record Hand(string Name, Guid? PersonId, DateTimeOffset At, DateOnly Today);
