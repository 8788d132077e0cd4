using Sujarit.Platform.Agenda;

namespace Sujarit.Assessment.Points;

/// <summary>Where the newest result lost most, and how the rows stood that it follows from.</summary>
/// <param name="State">How the rows stood.</param>
/// <param name="HasResult">Whether there is a result of any year.</param>
/// <param name="Entries">The largest losses.</param>
internal sealed record PointsKept(PointState State, bool HasResult, IReadOnlyList<AgendaEntry> Entries);
