namespace Sujarit.Platform.Archives;

/// <summary>A file as it is.</summary>
/// <param name="Name">Its place, with its ending.</param>
/// <param name="Write">Writes what it holds, piece by piece; a <see cref="FileNotFoundException"/> before the first is told in the archive as a file that is missing.</param>
public sealed record ArchivedFile(string Name, Func<Stream, CancellationToken, Task> Write) : Archived(Name);
