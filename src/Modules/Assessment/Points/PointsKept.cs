using Sujarit.Platform.Agenda;

namespace Sujarit.Assessment.Points;

/// <summary>Where the newest result lost most, and how the rows stood that it follows from.</summary>
internal sealed record PointsKept(PointState State, IReadOnlyList<AgendaEntry> Entries);
