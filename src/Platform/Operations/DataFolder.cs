namespace Sujarit.Platform.Operations;

/// <summary>The folder of everything the installation keeps: database, files, keys, heads of the audit, settings.</summary>
/// <param name="Path">Its whole path.</param>
public sealed record DataFolder(string Path);
