using Microsoft.Extensions.Configuration;
using Sujarit.Platform.Access;

namespace Sujarit.Disclosure.Twin;

/// <summary>Where the nightly copies go: setting <c>Twin:Folder</c>; none are made without it.</summary>
internal sealed class TwinSettings(IConfiguration settings)
{
    /// <summary>The folder of all copies; null where none are made.</summary>
    public string? Folder { get; } = settings["Twin:Folder"] is { } told && !string.IsNullOrWhiteSpace(told) ? Path.GetFullPath(told.Trim()) : null;

    /// <summary>The folder of an agency's copy; null where none are made.</summary>
    public string? Of(AgencyCard agency) => Folder is null ? null : Path.Combine(Folder, agency.Host ?? agency.Code);
}
