using Sujarit.Platform.Jobs;

namespace Sujarit.Documents.Archives;

/// <summary>Wakes the packer when an archive was asked for.</summary>
internal sealed class ArchiveBell : Bell;
