using Sujarit.Organizations.Contracts;

namespace Sujarit.Disclosure.Profile;

/// <summary>An executive as pages show them: what the site says, and what the agency knows of the person.</summary>
internal sealed record ShownExecutive(Executive Executive, string Name, string? Position)
{
    /// <summary>The small photo, below the agency; null for none.</summary>
    public string? Photo => Executive.PhotoSha256 is { } sha256 ? ProfileDownloads.OfPhoto(sha256) : null;

    /// <summary>The photo as lists show it, below the agency; null for none.</summary>
    public string? Tile => Executive.PhotoSha256 is { } sha256 ? ProfileDownloads.OfTile(sha256) : null;

    public static ShownExecutive Of(Executive executive, PersonCard person) => new(executive, person.Name, person.Position);
}
