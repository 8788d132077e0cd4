using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Calendar;

/// <summary>A step of a year as it stands: by the rulebook, or as the agency has it.</summary>
/// <param name="Published">The rulebook's step; null for one of the agency's own.</param>
/// <param name="Own">What the agency says of it; null where it says nothing.</param>
internal sealed record CalendarRow(Period? Published, CalendarStep? Own)
{
    /// <summary>What its address calls it.</summary>
    public string Key => Published?.Code ?? Own!.Id.ToString();

    public string Name => Own?.Name ?? Published!.Name;

    /// <summary>The first day; null where nobody knows.</summary>
    public DateOnly? From => Own?.From ?? Published?.From;

    /// <summary>The last day; null where nobody knows.</summary>
    public DateOnly? To => Own?.To ?? Published?.To;

    /// <summary>Whether no more than the months are known.</summary>
    public bool IsByMonth => Own is null && Published!.IsByMonth;

    /// <summary>How the day stands to it: negative before it, 0 within it, positive after it; null where its days are not known.</summary>
    public int? Side(DateOnly day) => (From ?? To) is null ? null : day < (From ?? To) ? -1 : day > (To ?? From) ? 1 : 0;
}
