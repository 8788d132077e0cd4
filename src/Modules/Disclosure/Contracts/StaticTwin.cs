using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Twin;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Operations;
using Sujarit.Platform.Operations.Requests;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Contracts;

/// <summary>Writes the whole public site of an agency out as plain files with the same addresses, for any host that serves files.</summary>
public sealed class StaticTwin(IServiceScopeFactory scopes, InnerSite inside, SiteAddress address, IServer server, IConfiguration settings, DataFolder data, PublicWords words, TimeProvider clock)
{
    private const string loopback = "http://127.0.0.1:5080";

    /// <summary>Writes an agency's site, or what changed of it since.</summary>
    /// <param name="agency">The agency. With a host of its own its pages stand at the root of the folder, as they do there.</param>
    /// <param name="folder">Empty, new, or where it was written before.</param>
    /// <param name="step">Called before each thing that is read or written; null for nothing.</param>
    /// <param name="cancel">Ends the work; what stands in the folder stays whole, and the next run goes on.</param>
    /// <exception cref="UnreadableException">The folder lies in the data folder, holds other things, is in use or cannot be written, or the home page cannot be read.</exception>
    public async Task<TwinReport> Export(AgencyCard agency, string folder, Func<Task>? step, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(folder);
        TwinGround.Refuse(folder, data.Path);
        try
        {
            return await Write(new TwinScope(agency, Origin(agency), agency.Host is not null || address.IsKnown), folder, step ?? (() => Task.CompletedTask), cancel);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนสำเนาลงใน {folder} ไม่ได้ โปรดตรวจสอบสิทธิ์ของโฟลเดอร์และพื้นที่ดิสก์ แล้วเรียกใหม่ ({refused.Message})", refused);
        }
    }

    private async Task<TwinReport> Write(TwinScope scope, string folder, Func<Task> step, CancellationToken cancel)
    {
        using var place = TwinFolder.Open(folder, scope.Agency.Code);
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Visit>().Enter(scope.Agency);
        var at = clock.GetUtcNow();
        var crawl = new TwinCrawl(scope, inside, place, step);
        await crawl.From(await services.ServiceProvider.GetRequiredService<TwinSeeds>().Of(scope), cancel);
        var page = new TwinPage(scope, new TwinWords(words), crawl.Of);
        return await new TwinWriting(scope, crawl, place, page, step).Write(Path.GetFullPath(folder), services.ServiceProvider.GetRequiredService<TwinStatus>(), at, cancel);
    }

    // As whose pages they are read: where people reach them, or else where this machine does.
    private Uri Origin(AgencyCard agency)
    {
        var known = agency.Host is { } host ? $"https://{host}" : address.IsKnown ? address.Told("") : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? settings["Urls"]?.Split(';')[0];
        return Uri.TryCreate(known, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https" ? origin : new Uri(loopback);
    }
}
