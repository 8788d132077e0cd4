namespace Sujarit.Platform.Agenda;

/// <summary>One line of a person's page of today.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Title">What it is, in Thai; never anything confidential.</param>
/// <param name="Address">Where it is done, below <c>/{agency}/office</c>, such as <c>measures/answer/…</c>.</param>
/// <param name="DueOn">By when; null where there is no such day.</param>
/// <param name="Points">How many points of the total it is about; null where it is not about points.</param>
/// <param name="Detail">What else to know, in a few Thai words; null for nothing.</param>
public sealed record AgendaEntry(AgendaSection Section, string Title, string Address, DateOnly? DueOn = null, decimal? Points = null, string? Detail = null);
