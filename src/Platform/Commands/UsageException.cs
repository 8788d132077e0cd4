namespace Sujarit.Platform.Commands;

/// <summary>The command line was called wrongly; the message, in Thai, says how to call it.</summary>
public sealed class UsageException(string message) : Exception(message);
