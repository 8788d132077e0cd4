using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;

namespace Sujarit.Disclosure.Pages;

/// <summary>An item with what was found of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="OfficeId">The office that answers for it; null for nobody yet.</param>
/// <param name="Office">Its name.</param>
/// <param name="Points">What the item is worth of the total, in points; null where not known.</param>
/// <param name="Findings">What would cost it these points.</param>
/// <param name="At">When it was looked over; null where nothing was there to look at.</param>
/// <param name="Awaited">How many of its files are still to be read.</param>
/// <param name="Dismissed">What was found and needs no mending, as somebody says.</param>
internal sealed record CheckedRow(Item Item, Guid? OfficeId, string? Office, decimal? Points, IReadOnlyList<CheckFinding> Findings, DateTimeOffset? At, int Awaited, IReadOnlyList<CheckFinding> Dismissed);
