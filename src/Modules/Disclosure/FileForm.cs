namespace Sujarit.Disclosure;

/// <summary>How a list tells a file: its form.</summary>
internal static class FileForm
{
    /// <summary>The ending of its name in capitals, such as <c>PDF</c>.</summary>
    public static string Of(string name) => Path.GetExtension(name).TrimStart('.').ToUpperInvariant();
}
