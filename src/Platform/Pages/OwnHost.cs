namespace Sujarit.Platform.Pages;

/// <summary>Said of a call that came to the host name of an agency's own.</summary>
/// <param name="Agency">The code of the agency.</param>
public sealed record OwnHost(string Agency);
