using Sujarit.Platform.Agenda;

namespace Sujarit.Disclosure.Appeals;

/// <summary>What an agency has still to decide on.</summary>
internal sealed record AppealsKept(IReadOnlyList<AgendaEntry> Entries);
