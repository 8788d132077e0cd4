using Sujarit.Platform.Data;

namespace Sujarit.Platform.Files;

/// <summary>A file an agency keeps: evidence, a signed scan, a picture. What it holds stands on the shelf, under its hash; this is its card.</summary>
public sealed class StoredFile : AgencyRecord
{
    private StoredFile()
    {
    }

    /// <summary>What people call it, ending as its type does; at most 150 characters, never a path.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Its media type, found from its content, such as <c>application/pdf</c>.</summary>
    public string Type { get; private init; } = "";

    /// <summary>In bytes, as kept.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of what is kept, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    public DateTimeOffset KeptAt { get; private init; }

    /// <summary>Whether a browser can show it as a picture.</summary>
    public bool IsPicture { get; private init; }

    /// <summary>The person who alone may open it; null for everybody of the agency who may open files.</summary>
    public Guid? OwnerId { get; private init; }

    /// <summary>Where it is served, below <c>/{agency}/office</c>.</summary>
    public string Address => $"files/{Id}";

    /// <summary>Where its small picture is served, below <c>/{agency}/office</c>; null for what is no picture.</summary>
    public string? Thumbnail => IsPicture ? $"{Address}/thumbnail" : null;

    internal static StoredFile Of(string name, FileKind kind, long size, string sha256, DateTimeOffset at, Guid? owner = null) =>
        new() { Name = FileName.Clean(name, kind), Type = kind.Type, Size = size, Sha256 = sha256, KeptAt = at, IsPicture = kind.IsPicture, OwnerId = owner };
}
