namespace Sujarit.Assessment.Contracts;

/// <summary>A time in the assessment's calendar. Calendars move during a year: these are the dates as first published.</summary>
/// <param name="Code">What it is, such as <c>oit-answers</c>.</param>
/// <param name="Name">Its Thai name.</param>
/// <param name="From">Its first day; null where not found.</param>
/// <param name="To">Its last day; null where not found.</param>
/// <param name="IsByMonth">Only the months were published: the days are the first and last of them.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Period(
    string Code,
    string Name,
    DateOnly? From,
    DateOnly? To,
    bool IsByMonth,
    Basis Basis
);
