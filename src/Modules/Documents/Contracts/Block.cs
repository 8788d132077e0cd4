namespace Sujarit.Documents.Contracts;

/// <summary>A part of a paper that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>Where it stands in the file it was read from, such as <c>line 120</c> or <c>page 3</c>; empty on a paper of our own.</summary>
    public string Where { get; init; } = "";
}
