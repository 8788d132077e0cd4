using System.Text.Json;

namespace Sujarit.Organizations.Sample;

/// <summary>What <c>agency.json</c> of an invented agency says.</summary>
internal sealed record SampleAgency(
    string Code,
    string Name,
    string? Subdistrict,
    string? District,
    string? Province,
    bool ThaiDigits,
    DateOnly Today,
    IReadOnlyList<string> Offices,
    IReadOnlyList<SamplePerson> People,
    IReadOnlyDictionary<string, string> Heads,
    string? Address = null,
    string? Telephone = null
)
{
    public static SampleAgency Read(string file) =>
        JsonSerializer.Deserialize<SampleAgency>(File.ReadAllBytes(file), Platform.Commands.AnswerJson.Options)
        ?? throw new InvalidDataException($"{file} says nothing.");
}
