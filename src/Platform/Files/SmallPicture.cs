namespace Sujarit.Platform.Files;

/// <summary>A small picture that stands for a large one.</summary>
internal sealed record SmallPicture(string Path, string Type);
