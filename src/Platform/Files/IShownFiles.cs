namespace Sujarit.Platform.Files;

/// <summary>Tells which files stand on pages the visitor may open, so that who may see a page sees its pictures though not every file of the agency.</summary>
public interface IShownFiles
{
    /// <summary>Whether the file stands on such a page.</summary>
    Task<bool> Show(Guid file, CancellationToken cancel);
}
