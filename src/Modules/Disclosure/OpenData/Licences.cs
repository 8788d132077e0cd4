using System.Text.Json;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The licences an agency can choose among: <c>licences.json</c>.</summary>
internal static class Licences
{
    private static readonly Shelf shelf = Read();

    /// <summary>All, in the order they are offered.</summary>
    public static IReadOnlyList<Licence> All => shelf.Licences;

    /// <summary>What holds where the agency has chosen none: data is open by default.</summary>
    public static Licence Usual { get; } = Of(shelf.Usual)!;

    /// <summary>The licence of a code; null for none.</summary>
    public static Licence? Of(string? code) => All.FirstOrDefault(licence => licence.Code == code);

    /// <summary>The licence that holds where an agency has chosen this one.</summary>
    /// <param name="chosen">Its code; null where it has chosen none.</param>
    public static Licence Held(string? chosen) => Of(chosen) ?? Usual;

    private static Shelf Read()
    {
        using var file = typeof(Licences).Assembly.GetManifestResourceStream("Sujarit.Disclosure.OpenData.licences.json")!;
        return JsonSerializer.Deserialize<Shelf>(file, AnswerJson.Options)!;
    }

    private sealed record Shelf(string Usual, IReadOnlyList<Licence> Licences);
}
