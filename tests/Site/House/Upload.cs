namespace Sujarit.Site;

/// <summary>A file chosen in a form.</summary>
/// <param name="Name">Its name on the person's machine.</param>
/// <param name="Content">What is in it.</param>
/// <param name="Type">What the browser says it is.</param>
internal sealed record Upload(string Name, byte[] Content, string Type = "application/octet-stream");
