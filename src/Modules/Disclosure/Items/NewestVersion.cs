namespace Sujarit.Disclosure.Items;

/// <summary>What is published of an item.</summary>
/// <param name="Number">Of the newest version.</param>
/// <param name="At">When it was published.</param>
/// <param name="Source">The hash of what the office had answered; empty where it was not made of answers.</param>
internal sealed record NewestVersion(int Number, DateTimeOffset At, string Source);
