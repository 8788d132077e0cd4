namespace Sujarit.Platform.Pages;

/// <summary>A page with a form. When what was posted cannot be taken, the page is shown again with what was typed and with what is wrong.</summary>
public interface IFormPage
{
    /// <summary>Loads what the page shows beside what was typed; called when a post is refused, never before it is handled.</summary>
    Task Load();
}
