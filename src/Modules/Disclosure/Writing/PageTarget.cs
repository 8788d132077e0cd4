using System.Buffers;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Writing;

/// <summary>Where a link or a picture points, and whether a page may point there.</summary>
internal sealed record PageTarget
{
    private static readonly SearchValues<char> noName = SearchValues.Create("/\\:?#<>\"|*%\uFFFD");
    private static readonly string[] pictureEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    /// <summary>The address another program opens: a web site, e-mail, telephone, or a place of the same page; null where it is none.</summary>
    public string? Address { get; private init; }

    /// <summary>The name of a file of the page; null where it names none.</summary>
    public string? FileName { get; private init; }

    /// <summary>As it was written.</summary>
    public required string Written { get; init; }

    /// <summary>Whether it leads to another site.</summary>
    public bool IsOutside { get; private init; }

    /// <summary>Whether it names a file a browser draws. SVG is none: it may carry script.</summary>
    public bool IsPicture => FileName is not null && pictureEndings.Any(ending => FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public bool IsAllowed => Address is not null || FileName is not null;

    public static PageTarget Of(string? written)
    {
        var plain = ThaiText.Clean(written ?? "").Trim();
        var target = new PageTarget { Written = plain };
        if (plain.Length is 0 or > 2000 || plain.Any(char.IsControl) || plain.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return target;
        }

        if (plain[0] == '#')
        {
            return plain.Length > 1 && !plain.Contains(' ', StringComparison.Ordinal) ? target with { Address = plain } : target;
        }

        return Opened(plain) is { } uri
            ? target with { Address = uri.AbsoluteUri, IsOutside = IsWeb(uri) }
            : target with { FileName = NameOf(plain) };
    }

    private static Uri? Opened(string plain) =>
        !plain.Contains(' ', StringComparison.Ordinal) && !plain.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(plain, UriKind.Absolute, out var uri)
        && plain.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        && (IsWeb(uri) ? IsHonest(plain, uri) : uri.Scheme is "mailto" or "tel")
            ? uri
            : null;

    private static bool IsWeb(Uri uri) => uri.Scheme is "http" or "https";

    // https://www.bank.example@evil.example leads to evil.example.
    private static bool IsHonest(string plain, Uri uri) =>
        plain.Contains("://", StringComparison.Ordinal) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private static string? NameOf(string plain)
    {
        var unescaped = Uri.UnescapeDataString(plain);
        var name = ThaiText.Clean(unescaped).Trim();
        return name.Length is 0 or > 255 || name[0] == '.' || unescaped.Any(char.IsControl) || name.AsSpan().ContainsAny(noName)
            ? null
            : name;
    }
}
