using System.Collections.Concurrent;
using System.Globalization;
using System.Security;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Printing;

/// <summary>The parts of a Word file that are the same on every paper, kept beside this class as XML.</summary>
internal static class Stationery
{
    private const string declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private static readonly ConcurrentDictionary<string, string> sheets = new();

    public static string Settings => Sheet("settings");

    public static string NumberedHeader => Sheet("header");

    public static string EmptyHeader => Sheet("empty-header");

    public static string Core(string title) =>
        Sheet("core").Replace("{title}", SecurityElement.Escape(Ink.Printable(title)), StringComparison.Ordinal);

    public static string Styles(Lettering lettering) =>
        Sheet("styles")
            .Replace("{family}", SecurityElement.Escape(lettering.Family), StringComparison.Ordinal)
            .Replace("{body}", HalfPoints(lettering.Body), StringComparison.Ordinal)
            .Replace("{table}", HalfPoints(lettering.Table), StringComparison.Ordinal)
            .Replace("{title}", HalfPoints(lettering.Body * 20 / 16), StringComparison.Ordinal)
            .Replace("{heading}", HalfPoints(lettering.Body * 18 / 16), StringComparison.Ordinal)
            .Replace("{label}", HalfPoints(lettering.Body * 20 / 16), StringComparison.Ordinal)
            .Replace("{memo}", HalfPoints(lettering.Body * 29 / 16), StringComparison.Ordinal);

    private static string HalfPoints(double size) =>
        Math.Round(size * 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Sheet(string name) => sheets.GetOrAdd(name, Read);

    private static string Read(string name)
    {
        using var stream = typeof(Stationery).Assembly.GetManifestResourceStream($"Sujarit.Documents.Printing.{name}.xml")!;
        using var reader = new StreamReader(stream);
        return declaration + reader.ReadToEnd();
    }
}
