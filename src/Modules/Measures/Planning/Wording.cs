using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Planning;

/// <summary>Texts in the one form they are kept in.</summary>
internal static class Wording
{
    /// <summary>Clean and without blanks around it; null where nothing is left.</summary>
    public static string? Of(string? text) => ThaiText.Clean(text ?? "").Trim() is { Length: > 0 } kept ? kept : null;

    /// <summary>The points that say something, in their order.</summary>
    public static List<string> Points(IEnumerable<string> points) => [.. points.Select(Of).OfType<string>()];

    /// <summary>The points of a field in which each has a line of its own.</summary>
    public static List<string> Lines(string? text) => Points((text ?? "").Split('\n'));
}
