namespace Sujarit.Platform.Notices;

/// <summary>A letter sent by e-mail, as plain text.</summary>
/// <param name="To">The e-mail address.</param>
/// <param name="Subject">In one line.</param>
/// <param name="Text">What it says.</param>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>The same for each try to send it, so that whoever receives it twice can tell.</summary>
    public Guid Key { get; init; } = Guid.NewGuid();
}
