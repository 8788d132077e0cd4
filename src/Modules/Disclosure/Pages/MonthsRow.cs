using Sujarit.Disclosure.Monitoring;

namespace Sujarit.Disclosure.Pages;

/// <summary>A watched address, and how it was in each month.</summary>
internal sealed record MonthsRow(WatchedAddress Watched, IReadOnlyList<Uptime> Months);
