namespace Sujarit.Platform.Notices;

/// <summary>A letter sent by e-mail, as plain text.</summary>
/// <param name="To">The e-mail address.</param>
/// <param name="Subject">In one line.</param>
/// <param name="Text">What it says.</param>
public sealed record Letter(string To, string Subject, string Text);
