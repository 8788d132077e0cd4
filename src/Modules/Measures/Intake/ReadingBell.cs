using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Intake;

/// <summary>Wakes the reader when a file has come in.</summary>
internal sealed class ReadingBell : Bell;
