namespace Sujarit.Web;

/// <summary>The data that verbs of the command line work on, opened when one first asks for it.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private WebApplication? site;

    /// <summary>Whether there is a database to be opened: the file of the embedded one, or a server that is named.</summary>
    public static bool IsThere()
    {
        using var settings = new ConfigurationManager();
        SiteSettings.Add(settings, new Dictionary<string, string?>());
        return settings["Database:Provider"] == "PostgreSql"
            || settings.GetConnectionString("Database") is { Length: > 0 }
            || File.Exists(Path.Combine(SiteSettings.Folder(settings), SiteSettings.DatabaseFile));
    }

    /// <summary>Its services; folder and database are checked first.</summary>
    /// <exception cref="Sujarit.Kernel.UnreadableException">They are not in order; the message says what to do.</exception>
    public IServiceProvider Open()
    {
        if (site is null)
        {
            site = Site.Build(new Dictionary<string, string?>());
            Readiness.Check(site.Services).GetAwaiter().GetResult();
        }

        return site.Services;
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}
