namespace Sujarit.Assessment.Recording;

/// <summary>Who wrote something, and when.</summary>
internal sealed record Hand(string Name, DateTimeOffset At);
