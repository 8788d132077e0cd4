namespace Sujarit.Kernel;

/// <summary>A rule of the domain refuses the request; the message, in Thai, says what to do and is shown as it is.</summary>
public sealed class RuleBrokenException(string message) : Exception(message);
