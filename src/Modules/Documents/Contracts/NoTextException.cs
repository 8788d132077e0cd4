namespace Sujarit.Documents.Contracts;

/// <summary>Why a file could not be read, as the cause within: it holds pictures of its pages and no text.</summary>
public sealed class NoTextException() : Exception("The file holds no text.");
