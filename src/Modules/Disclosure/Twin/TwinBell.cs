using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Twin;

/// <summary>Wakes the room of the copies when somebody asks for one.</summary>
internal sealed class TwinBell : Bell;
