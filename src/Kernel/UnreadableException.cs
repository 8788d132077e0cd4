namespace Sujarit.Kernel;

/// <summary>What was given cannot be read; the message, in Thai, says why and what to do and is shown as it is.</summary>
public sealed class UnreadableException(string message, Exception? cause = null) : Exception(message, cause);
