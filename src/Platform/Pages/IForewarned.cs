namespace Sujarit.Platform.Pages;

/// <summary>A page whose form changes rows that others may have signed: what saving it costs is said before, beside the button.</summary>
public interface IForewarned
{
    /// <summary>
    /// The rows its form changes, or new ones in their likeness that are never saved; asked once the page is loaded. None where the visitor
    /// can change nothing.
    /// </summary>
    IEnumerable<object> Changes { get; }

    /// <summary>Whether the page is that form and little else: then its top says it too. Elsewhere it stands beside the button alone.</summary>
    bool IsWholeForm => true;
}
