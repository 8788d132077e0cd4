namespace Sujarit.Web;

/// <summary>The data that verbs of the command line work on, opened when one first asks for it.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private WebApplication? site;

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
