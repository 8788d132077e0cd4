namespace Sujarit.Measures.Pages;

/// <summary>What a form with files may bring.</summary>
internal static class Uploads
{
    /// <summary>The most bytes of a whole form; the shelf of files has its own limit for each file.</summary>
    public const long Most = 220_000_000;

    /// <summary>The most bytes of a form with one paper that is read while somebody waits.</summary>
    public const long Paper = 40_000_000;
}
