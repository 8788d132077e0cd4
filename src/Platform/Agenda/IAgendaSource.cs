using Sujarit.Platform.Access;

namespace Sujarit.Platform.Agenda;

/// <summary>A module's part of what a person has to do. The page of today asks all of them; registered scoped, as <see cref="IAgendaSource"/>.</summary>
public interface IAgendaSource
{
    /// <summary>What the person has to do, the most pressing first. One query: the page of today has six in all.</summary>
    /// <param name="who">The person, at the agency of the visit.</param>
    /// <param name="today">The date in Thailand.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
#pragma warning disable CA1716 // A word of another language; the house says Of.
    Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel);
#pragma warning restore CA1716
}
