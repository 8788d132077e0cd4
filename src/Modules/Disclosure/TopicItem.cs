using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure;

/// <summary>An item people look for under a topic, as it is published for a year.</summary>
/// <param name="Assessment">The assessment year.</param>
/// <param name="Item">The item, by that year's rulebook.</param>
/// <param name="At">When its newest version was published.</param>
internal sealed record TopicItem(FiscalYear Assessment, Item Item, DateTimeOffset At);
